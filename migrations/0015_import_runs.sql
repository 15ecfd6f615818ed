-- Imports of ledgers: what was uploaded, what a person decided about it, and what came of it.

INSERT INTO blob_kinds (kind, sealed) VALUES ('workbook', {true});

CREATE TABLE import_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO import_states (state) VALUES ('draft'), ('committing'), ('done'), ('failed'), ('dropped');

-- A run. The file lies sealed in the object store until the run ends; from the command line there is none.
-- `attempt_id` names the rows that are staged for it now; a new attempt begins with rows of its own.
CREATE TABLE import_runs (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  run_id {id} NOT NULL,
  file_name {text} NOT NULL,
  sha256 {bytes} NOT NULL,
  blob_id {id},
  state {text} NOT NULL REFERENCES import_states (state),
  sheet {text},
  mapped {bool} NOT NULL,
  uploaded_at {moment} NOT NULL,
  uploaded_by {id} NOT NULL,
  uploaded_by_name {text} NOT NULL,
  attempt_id {id},
  committed_at {moment},
  committed_by {id},
  seen_at {moment},
  staged {int} NOT NULL,
  to_stage {int} NOT NULL,
  failure {text},
  buildings_new {int} NOT NULL,
  units_new {int} NOT NULL,
  units_changed {int} NOT NULL,
  units_same {int} NOT NULL,
  people_new {int} NOT NULL,
  occupancies_new {int} NOT NULL,
  occupancies_ended {int} NOT NULL,
  contacts_new {int} NOT NULL,
  vehicles_new {int} NOT NULL,
  left_out {int} NOT NULL,
  PRIMARY KEY (community_id, run_id)
) {strict};
CREATE UNIQUE INDEX import_runs_by_attempt ON import_runs (community_id, attempt_id) WHERE attempt_id IS NOT NULL;

-- Attempts whose rows have not been taken away yet.
CREATE TABLE import_attempts (
  community_id {id} NOT NULL,
  attempt_id {id} NOT NULL,
  run_id {id} NOT NULL,
  PRIMARY KEY (community_id, attempt_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- The list of runs, newest first.
CREATE INDEX import_runs_by_day ON import_runs (community_id, uploaded_at);

-- Which column holds what, where a person chose it. Columns and rows are counted from 0.
CREATE TABLE import_columns (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  field {text} NOT NULL,
  column_no {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, field),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- Cells that a person mended; they go when the run ends.
CREATE TABLE import_edits (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  row_no {int} NOT NULL,
  column_no {int} NOT NULL,
  value {text} NOT NULL,
  PRIMARY KEY (community_id, run_id, row_no, column_no),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

CREATE TABLE import_left_out (
  community_id {id} NOT NULL,
  run_id {id} NOT NULL,
  row_no {int} NOT NULL,
  PRIMARY KEY (community_id, run_id, row_no),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};

-- What a ledger said of a home beside what the registry keeps. Of use once its run is done.
CREATE TABLE import_facts (
  community_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  run_id {id} NOT NULL,
  arrears_fen {int},
  space {text} NOT NULL,
  note {text} NOT NULL,
  PRIMARY KEY (community_id, unit_id, run_id),
  FOREIGN KEY (community_id, run_id) REFERENCES import_runs (community_id, run_id)
) {strict};
CREATE INDEX import_facts_by_run ON import_facts (community_id, run_id, unit_id);
