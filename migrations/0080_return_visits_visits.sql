-- Return visits (回访): who is asked, when, what they answered, and what a manager has to look at.

CREATE TABLE return_visit_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO return_visit_states (state) VALUES ('open'), ('due'), ('done'), ('unreached'), ('waived');

-- Why an order is visited. Those marked are always visited, whatever has been waived.
CREATE TABLE return_visit_reasons (reason {text} NOT NULL PRIMARY KEY, always {bool} NOT NULL, source {text} NOT NULL, valid_from {date} NOT NULL) {strict};
INSERT INTO return_visit_reasons (reason, always, source, valid_from) VALUES
  ('complaint', {true}, 'order.closed-by-revisit', '2026-01-01'),
  ('leak', {true}, 'order.closed-by-revisit', '2026-01-01'),
  ('paid', {true}, 'order.closed-by-revisit', '2026-01-01'),
  ('opinion', {true}, 'order.closed-by-revisit', '2026-01-01'),
  ('repeat', {true}, 'order.closed-by-revisit', '2026-01-01'),
  ('declined', {false}, 'order.closed-by-revisit', '2026-01-01'),
  ('ordinary', {false}, 'order.closed-by-revisit', '2026-01-01');

-- Words by which a matter is known as a leak; leak repairs are visited without exception.
CREATE TABLE return_visit_leak_words (word {text} NOT NULL PRIMARY KEY, source {text} NOT NULL, valid_from {date} NOT NULL) {strict};
INSERT INTO return_visit_leak_words (word, source, valid_from) VALUES
  ('漏', '回访惯例：渗漏维修全部回访', '2026-01-01'),
  ('渗', '回访惯例：渗漏维修全部回访', '2026-01-01'),
  ('滴水', '回访惯例：渗漏维修全部回访', '2026-01-01'),
  ('返水', '回访惯例：渗漏维修全部回访', '2026-01-01'),
  ('leak', 'custom: every leak repair is visited', '2026-01-01'),
  ('drip', 'custom: every leak repair is visited', '2026-01-01'),
  ('seep', 'custom: every leak repair is visited', '2026-01-01');

-- One row a community: the hours in which people are called, and when one stops trying.
CREATE TABLE return_visit_settings (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  opens_minute {int} NOT NULL CHECK (opens_minute >= 0),
  closes_minute {int} NOT NULL CHECK (closes_minute > opens_minute),
  quiet_from_minute {int} NOT NULL,
  quiet_to_minute {int} NOT NULL,
  tries {int} NOT NULL CHECK (tries > 0),
  try_days {int} NOT NULL CHECK (try_days > 0),
  late_hours {int} NOT NULL CHECK (late_hours > 0),
  source {text} NOT NULL,
  valid_from {date} NOT NULL
) {strict};

CREATE TABLE return_visit_waiver_classes (waiver {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO return_visit_waiver_classes (waiver) VALUES ('anonymous'), ('common_part'), ('small_free');

-- A class waives only from the day on which the community published it; without a day it waives nothing.
CREATE TABLE return_visit_waivers (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  waiver {text} NOT NULL REFERENCES return_visit_waiver_classes (waiver),
  published_on {date},
  published_where {text} NOT NULL,
  most_minutes {int},
  source {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, waiver)
) {strict};

-- One visit an order. What people read on the queue stands here, as it was when the work was accepted.
CREATE TABLE return_visits (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  return_visit_id {id} NOT NULL,
  order_id {id} NOT NULL,
  order_number {text} NOT NULL,
  request_id {id},
  unit_id {id},
  place_label {text} NOT NULL,
  matter {text} NOT NULL,
  person_id {id},
  contact_id {id},
  reporter_name {text} NOT NULL,
  phone_masked {text} NOT NULL,
  worker_names {text} NOT NULL,
  search_key {text} NOT NULL,
  reason {text} NOT NULL REFERENCES return_visit_reasons (reason),
  chargeable {bool} NOT NULL,
  state {text} NOT NULL REFERENCES return_visit_states (state),
  created_at {moment} NOT NULL,
  due_at {moment} NOT NULL,
  attempts {int} NOT NULL,
  waiver {text} REFERENCES return_visit_waiver_classes (waiver),
  solved {bool},
  satisfaction {int} CHECK (satisfaction BETWEEN 1 AND 5),
  paid_fen {int} CHECK (paid_fen >= 0),
  paid_to {text},
  remark {text},
  ended_at {moment},
  ended_by {id},
  ended_by_name {text} NOT NULL,
  reopened_order_id {id},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, return_visit_id),
  UNIQUE (community_id, order_id)
) {strict};
-- The queue and the API's list.
CREATE INDEX return_visits_by_due ON return_visits (community_id, state, due_at, return_visit_id);
-- What was asked, newest first.
CREATE INDEX return_visits_by_end ON return_visits (community_id, ended_at, return_visit_id);
-- The household's last answer and its timeline.
CREATE INDEX return_visits_by_unit ON return_visits (community_id, unit_id, ended_at);

-- Every call, whether it was answered or not.
CREATE TABLE return_visit_attempts (
  community_id {id} NOT NULL,
  return_visit_id {id} NOT NULL,
  attempt {int} NOT NULL,
  at {moment} NOT NULL,
  on_day {date} NOT NULL,
  reached {bool} NOT NULL,
  counts {bool} NOT NULL,
  by_id {id} NOT NULL,
  by_name {text} NOT NULL,
  remark {text} NOT NULL,
  PRIMARY KEY (community_id, return_visit_id, attempt),
  FOREIGN KEY (community_id, return_visit_id) REFERENCES return_visits (community_id, return_visit_id)
) {strict};

CREATE TABLE return_visit_flag_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO return_visit_flag_kinds (kind) VALUES ('paid_more'), ('paid_less'), ('private_hand'), ('unhappy');

-- What a manager has to look at: money that does not agree with the receipts, and people who are not content.
CREATE TABLE return_visit_flags (
  community_id {id} NOT NULL,
  flag_id {id} NOT NULL,
  return_visit_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES return_visit_flag_kinds (kind),
  said_fen {int},
  said_to {text},
  receipts_fen {int},
  raised_at {moment} NOT NULL,
  settled_at {moment},
  settled_by {id},
  settled_by_name {text} NOT NULL,
  settlement {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, flag_id),
  UNIQUE (community_id, return_visit_id, kind),
  FOREIGN KEY (community_id, return_visit_id) REFERENCES return_visits (community_id, return_visit_id)
) {strict};
CREATE INDEX return_visit_flags_open ON return_visit_flags (community_id, raised_at) WHERE settled_at IS NULL;
