-- Hours and limits of the return visits as dated rows: what holds from a day on, where it comes from, and who set it.
CREATE TABLE return_visit_terms (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  valid_from {date} NOT NULL,
  opens_minute {int} NOT NULL CHECK (opens_minute >= 0),
  closes_minute {int} NOT NULL CHECK (closes_minute > opens_minute),
  quiet_from_minute {int} NOT NULL,
  quiet_to_minute {int} NOT NULL,
  tries {int} NOT NULL CHECK (tries > 0),
  try_days {int} NOT NULL CHECK (try_days > 0),
  late_hours {int} NOT NULL CHECK (late_hours > 0),
  unhappy_at {int} NOT NULL CHECK (unhappy_at BETWEEN 1 AND 5),
  source {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, valid_from)
) {strict};
INSERT INTO return_visit_terms (community_id, valid_from, opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, try_days,
  late_hours, unhappy_at, source, version, changed_at, changed_by_name)
  SELECT community_id, valid_from, opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, try_days, late_hours, unhappy_at,
    source, 1, 0, '' FROM return_visit_settings;
DROP TABLE return_visit_settings;
