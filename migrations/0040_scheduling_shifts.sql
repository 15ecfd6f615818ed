-- Shifts: the community's templates, and who is on when. Putting on and taking off are commands of the company's line: a
-- person is lent to one community at a time.

-- A shift as the community keeps it. Minutes from midnight in its time zone, whole quarters of an hour; it may end after midnight.
CREATE TABLE shift_templates (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  template_id {id} NOT NULL,
  name_zh {text} NOT NULL,
  name_en {text} NOT NULL,
  starts_minute {int} NOT NULL,
  minutes {int} NOT NULL,
  -- A break, in minutes from the shift's beginning; 0 long: none. It is no time for appointments; danger may still take it.
  break_minute {int} NOT NULL,
  break_minutes {int} NOT NULL,
  retired_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, template_id),
  CHECK (starts_minute >= 0 AND starts_minute < 1440 AND starts_minute % 15 = 0),
  CHECK (minutes > 0 AND minutes <= 1440 AND minutes % 15 = 0),
  CHECK (break_minutes >= 0 AND break_minutes % 15 = 0 AND break_minute % 15 = 0)
) {strict};

CREATE TABLE leave_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO leave_kinds (kind) VALUES ('annual'), ('sick'), ('personal'), ('in_lieu'), ('training'), ('family'), ('other');

-- Not available on these days, whatever the community.
CREATE TABLE leaves (
  leave_id {id} NOT NULL PRIMARY KEY,
  worker_id {id} NOT NULL REFERENCES accounts (account_id),
  community_id {id} NOT NULL REFERENCES lines (line_id),
  kind {text} NOT NULL REFERENCES leave_kinds (kind),
  from_on {date} NOT NULL,
  until_on {date} NOT NULL,
  reason {text} NOT NULL,
  noted_at {moment} NOT NULL,
  noted_by {id} NOT NULL,
  CHECK (until_on >= from_on)
) {strict};
CREATE INDEX leaves_by_worker ON leaves (worker_id, until_on);
CREATE INDEX leaves_by_community ON leaves (community_id, until_on);

-- A person on a shift of a day. The cells are what counts; this row says whose shift they are.
CREATE TABLE shifts (
  shift_id {id} NOT NULL PRIMARY KEY,
  community_id {id} NOT NULL,
  worker_id {id} NOT NULL REFERENCES accounts (account_id),
  on_day {date} NOT NULL,
  template_id {id} NOT NULL,
  starts_cell {int} NOT NULL,
  ends_cell {int} NOT NULL,
  -- The break, equal when there is none: the free hours of days to come are read from here, without their quarters.
  rest_starts_cell {int} NOT NULL,
  rest_ends_cell {int} NOT NULL,
  put_on_at {moment} NOT NULL,
  put_on_by {id} NOT NULL,
  FOREIGN KEY (community_id, template_id) REFERENCES shift_templates (community_id, template_id),
  CHECK (ends_cell > starts_cell),
  CHECK (rest_ends_cell >= rest_starts_cell)
) {strict};
CREATE INDEX shifts_by_day ON shifts (community_id, on_day, worker_id);
CREATE INDEX shifts_by_worker ON shifts (worker_id, on_day);

-- The lending: a quarter of an hour of a person belongs to one community. A cell is UTC epoch / 900 s.
CREATE TABLE shift_cells (
  worker_id {id} NOT NULL REFERENCES accounts (account_id),
  cell {int} NOT NULL,
  community_id {id} NOT NULL,
  shift_id {id} NOT NULL REFERENCES shifts (shift_id),
  rest {bool} NOT NULL,
  PRIMARY KEY (worker_id, cell),
  UNIQUE (community_id, worker_id, cell)
) {strict};
-- Who is on shift at a moment.
CREATE INDEX shift_cells_by_cell ON shift_cells (community_id, cell);
CREATE INDEX shift_cells_by_shift ON shift_cells (shift_id);
