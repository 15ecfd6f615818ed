-- A way back from an import: what was there before it, what it left out, and that it was undone.

INSERT INTO import_states (state) VALUES ('undone');

-- Ties that the ledger does not name and that stay, because nobody was to be ended.
ALTER TABLE import_runs ADD COLUMN occupancies_kept {int} NOT NULL DEFAULT 0;

-- What a run found and replaced. `version` is the one that the run left: another one now means that somebody has built on it.
CREATE TABLE import_before_units (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  area {int} NOT NULL,
  delivered_on {date},
  version {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, unit_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

CREATE TABLE import_before_people (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  person_id {id} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, person_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- Ties that a run ended.
CREATE TABLE import_ended_occupancies (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  occupancy_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  person_id {id} NOT NULL,
  since {date},
  version {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, occupancy_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- Ties that a run began in homes that were there before it.
CREATE TABLE import_begun_occupancies (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  occupancy_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  person_id {id} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, occupancy_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- What was left blank or not imported: the place in the workbook, never what stood there.
CREATE TABLE import_losses (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  row_no {int} NOT NULL,
  column_no {int} NOT NULL,
  kind {text} NOT NULL,
  field {text} NOT NULL,
  room {text} NOT NULL,
  PRIMARY KEY (community_id, run_id, row_no, column_no, kind),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};
