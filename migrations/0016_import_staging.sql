-- Where an import is put together, in chunks that hold the writer briefly, before one command publishes it.
-- Rows are in the order of the ids that they will have. Nothing is referenced from here: what is published is checked there.

CREATE TABLE import_staged_buildings (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  building_id {id} NOT NULL,
  code {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  map_x {int} NOT NULL,
  map_y {int} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, building_id)
) {strict};

-- `fresh`: not in the registry yet; else its area and handover are brought up to date.
CREATE TABLE import_staged_units (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  fresh {bool} NOT NULL,
  building_id {id} NOT NULL,
  code {text} NOT NULL,
  label {text} NOT NULL,
  entrance {text} NOT NULL,
  room {text} NOT NULL,
  sort_key {text} NOT NULL,
  area {int} NOT NULL,
  delivered_on {date},
  PRIMARY KEY (community_id, attempt_id, unit_id)
) {strict};

CREATE TABLE import_staged_people (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  person_id {id} NOT NULL,
  fresh {bool} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  firm {bool} NOT NULL,
  note {text} NOT NULL,
  id_tail {text},
  id_hash {bytes},
  id_sealed {bytes},
  id_key {bytes},
  PRIMARY KEY (community_id, attempt_id, person_id)
) {strict};

CREATE TABLE import_staged_occupancies (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  occupancy_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  person_id {id} NOT NULL,
  role {text} NOT NULL,
  since {date},
  PRIMARY KEY (community_id, attempt_id, occupancy_id)
) {strict};

-- Occupancies that the ledger knows no more: they end, they aren't removed.
CREATE TABLE import_staged_ends (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  occupancy_id {id} NOT NULL,
  until {date} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, occupancy_id)
) {strict};

CREATE TABLE import_staged_contacts (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  contact_id {id} NOT NULL,
  person_id {id} NOT NULL,
  digits {text} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, contact_id)
) {strict};

CREATE TABLE import_staged_vehicles (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  vehicle_id {id} NOT NULL,
  plate {text} NOT NULL,
  unit_id {id} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, vehicle_id)
) {strict};

-- Keys of search of subjects that are there already; those of new homes are written straight to their place, where
-- nobody finds them before their home is there.
CREATE TABLE import_staged_keys (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  kind {text} NOT NULL,
  search_key {text} NOT NULL,
  unit_id {id} NOT NULL,
  subject_id {id} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, subject_id, unit_id, kind, search_key)
) {strict};

-- Subjects whose keys are written anew as a whole.
CREATE TABLE import_staged_rekeys (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  subject_id {id} NOT NULL,
  PRIMARY KEY (community_id, attempt_id, subject_id)
) {strict};
