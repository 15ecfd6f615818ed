-- People: who they are, where they live and since when, how they are reached, what to mind, and their sealed samples.

-- A person, or a firm that holds a home. The identity number lies sealed; `id_hash` (keyed) finds it again.
CREATE TABLE people (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  person_id {id} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  firm {bool} NOT NULL,
  note {text} NOT NULL,
  id_tail {text},
  id_hash {bytes},
  id_sealed {bytes},
  id_key {bytes},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, person_id)
) {strict};
CREATE INDEX people_by_sort ON people (community_id, sort_key, person_id);
CREATE INDEX people_by_identity ON people (community_id, id_hash) WHERE id_hash IS NOT NULL;

CREATE TABLE occupancy_roles (role {text} NOT NULL PRIMARY KEY, rank {int} NOT NULL) {strict};
INSERT INTO occupancy_roles (role, rank) VALUES ('owner', 1), ('co_owner', 2), ('tenant', 3), ('family', 4), ('agent', 5);

-- Who holds or lives in a home, over time: from `since` (NULL: not known) up to and with the day before `until`.
CREATE TABLE occupancies (
  community_id {id} NOT NULL,
  occupancy_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  person_id {id} NOT NULL,
  role {text} NOT NULL REFERENCES occupancy_roles (role),
  since {date},
  until {date},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, occupancy_id),
  FOREIGN KEY (community_id, unit_id) REFERENCES units (community_id, unit_id),
  FOREIGN KEY (community_id, person_id) REFERENCES people (community_id, person_id)
) {strict};
CREATE UNIQUE INDEX occupancies_open ON occupancies (community_id, unit_id, person_id, role) WHERE until IS NULL;
CREATE INDEX occupancies_by_unit ON occupancies (community_id, unit_id);
-- With the home behind it: without statistics SQLite would rather walk all homes in their order than sort three rows.
CREATE INDEX occupancies_by_person ON occupancies (community_id, person_id, unit_id);

CREATE TABLE contact_origins (origin {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO contact_origins (origin) VALUES ('ledger_import'), ('handover'), ('counter'), ('resident_said'), ('verified_call'), ('other');

-- A number with where it came from and since when it is known. `ended_at`: no longer theirs.
CREATE TABLE contacts (
  community_id {id} NOT NULL,
  contact_id {id} NOT NULL,
  person_id {id} NOT NULL,
  digits {text} NOT NULL,
  label {text} NOT NULL,
  origin {text} NOT NULL REFERENCES contact_origins (origin),
  known_since {moment} NOT NULL,
  verified_at {moment},
  verified_by {id},
  ended_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, contact_id),
  FOREIGN KEY (community_id, person_id) REFERENCES people (community_id, person_id)
) {strict};
CREATE UNIQUE INDEX contacts_open ON contacts (community_id, person_id, digits) WHERE ended_at IS NULL;
-- A person's numbers, past ones too.
CREATE INDEX contacts_by_person ON contacts (community_id, person_id);

CREATE TABLE care_kinds (care {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO care_kinds (care) VALUES ('hard_of_hearing'), ('poor_sight'), ('mobility'), ('lives_alone'), ('elderly'),
  ('small_children'), ('pregnant'), ('speaks_dialect'), ('speaks_english'), ('sensitive');

CREATE TABLE care_flags (
  community_id {id} NOT NULL,
  person_id {id} NOT NULL,
  care {text} NOT NULL REFERENCES care_kinds (care),
  PRIMARY KEY (community_id, person_id, care),
  FOREIGN KEY (community_id, person_id) REFERENCES people (community_id, person_id)
) {strict};

CREATE TABLE vehicles (
  community_id {id} NOT NULL,
  vehicle_id {id} NOT NULL,
  plate {text} NOT NULL,
  unit_id {id} NOT NULL,
  person_id {id},
  note {text} NOT NULL,
  ended_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, vehicle_id),
  FOREIGN KEY (community_id, unit_id) REFERENCES units (community_id, unit_id),
  FOREIGN KEY (community_id, person_id) REFERENCES people (community_id, person_id)
) {strict};
CREATE UNIQUE INDEX vehicles_open ON vehicles (community_id, plate) WHERE ended_at IS NULL;
CREATE INDEX vehicles_by_unit ON vehicles (community_id, unit_id);

-- A sample of somebody's signature, sealed, to compare with. One is current; older ones stay.
CREATE TABLE specimens (
  community_id {id} NOT NULL,
  specimen_id {id} NOT NULL,
  person_id {id} NOT NULL,
  blob_id {id} NOT NULL,
  taken_at {moment} NOT NULL,
  taken_by {id} NOT NULL,
  ended_at {moment},
  PRIMARY KEY (community_id, specimen_id),
  FOREIGN KEY (community_id, person_id) REFERENCES people (community_id, person_id),
  FOREIGN KEY (community_id, blob_id) REFERENCES blobs (community_id, blob_id)
) {strict};
CREATE UNIQUE INDEX specimens_current ON specimens (community_id, person_id) WHERE ended_at IS NULL;

-- Why somebody looks at a full number, a specimen or an identity number.
CREATE TABLE look_purposes (purpose {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO look_purposes (purpose) VALUES ('call_back'), ('emergency'), ('verify_identity'), ('release_check'),
  ('correct_record'), ('resident_asks'), ('authority'), ('other');
