-- A colleague who was named denies the call: it is on the centre's list (charge.consent, site.accepted).
INSERT INTO order_exception_whys (why) VALUES ('denied');

-- A consent or an acceptance that somebody logged themselves, or confirmed, or denied: by order, for its page.
CREATE INDEX order_witnesses_by_order ON order_witnesses (community_id, order_id);

-- How many minutes before the promised time somebody may stand at a door without asking (site.announced).
CREATE TABLE order_early_limits (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  minutes {int} NOT NULL CHECK (minutes >= 0),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, valid_from)
) {strict};
INSERT INTO order_early_limits (community_id, minutes, source, valid_from)
  SELECT community_id, 15, 'site.announced', '2026-01-01' FROM order_habits;

-- Hours of rest in which nothing noisy is done in a home, as minutes of the day; `ends` before `begins` is the next morning.
CREATE TABLE order_quiet_hours (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  begins {int} NOT NULL CHECK (begins BETWEEN 0 AND 1439),
  ends {int} NOT NULL CHECK (ends BETWEEN 0 AND 1440),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, valid_from, begins)
) {strict};
INSERT INTO order_quiet_hours (community_id, begins, ends, source, valid_from)
  SELECT community_id, 720, 840, '噪声污染防治法 第六十六条；时段以本市规定为准', '2026-01-01' FROM order_habits;
INSERT INTO order_quiet_hours (community_id, begins, ends, source, valid_from)
  SELECT community_id, 1200, 480, '噪声污染防治法 第六十六条；时段以本市规定为准', '2026-01-01' FROM order_habits;
