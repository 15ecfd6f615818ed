-- Bookings of a community's line: a person's quarters of an hour, held for one matter each. 'On shift here' and 'not twice'
-- are keys.

CREATE TABLE booking_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO booking_states (state) VALUES ('held'), ('done'), ('released'), ('displaced');

-- A booking's id is that of the order it is held for.
CREATE TABLE bookings (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  booking_id {id} NOT NULL,
  worker_id {id} NOT NULL REFERENCES accounts (account_id),
  duty {text} NOT NULL REFERENCES duties (duty),
  building_id {id},
  starts_at {moment} NOT NULL,
  ends_at {moment} NOT NULL,
  travel_minutes {int} NOT NULL,
  danger {bool} NOT NULL,
  state {text} NOT NULL REFERENCES booking_states (state),
  made_by {id} NOT NULL,
  made_at {moment} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, booking_id),
  FOREIGN KEY (community_id, building_id) REFERENCES buildings (community_id, building_id),
  CHECK (ends_at >= starts_at)
) {strict};
-- Where everybody is now: the bookings begun in the last hours; and a week of bookings on the roster.
CREATE INDEX bookings_by_start ON bookings (community_id, starts_at);

CREATE TABLE booking_cells (
  community_id {id} NOT NULL,
  worker_id {id} NOT NULL,
  cell {int} NOT NULL,
  booking_id {id} NOT NULL,
  PRIMARY KEY (community_id, worker_id, cell),
  FOREIGN KEY (community_id, booking_id) REFERENCES bookings (community_id, booking_id),
  FOREIGN KEY (community_id, worker_id, cell) REFERENCES shift_cells (community_id, worker_id, cell)
) {strict};
CREATE INDEX booking_cells_by_booking ON booking_cells (community_id, booking_id);

-- Where the residents' centre stands: people without a job are there. Without a row: in the middle of the buildings.
CREATE TABLE centres (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  building_id {id} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  FOREIGN KEY (community_id, building_id) REFERENCES buildings (community_id, building_id)
) {strict};
