-- The terms: warranty periods, heating and cooling seasons, and the rows that say who pays. Facts of law and contract,
-- each with its source and the day from which it holds.

CREATE TABLE warranty_relations (relation {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO warranty_relations (relation) VALUES ('builder'), ('floor'), ('promise'), ('decorator');

CREATE TABLE warranty_units (unit {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO warranty_units (unit) VALUES ('months'), ('heating_seasons'), ('cooling_seasons'), ('design_life_years');

-- `kind` narrows a code (plaster within W08, blockage within W06); NULL: all of the code. `building_id`: a promise for one house only.
CREATE TABLE warranty_periods (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  period_id {id} NOT NULL,
  relation {text} NOT NULL REFERENCES warranty_relations (relation),
  warranty_code {text} NOT NULL,
  kind {text},
  building_id {id},
  amount {int} NOT NULL CHECK (amount > 0),
  unit {text} NOT NULL REFERENCES warranty_units (unit),
  label_zh {text} NOT NULL,
  label_en {text} NOT NULL,
  source_zh {text} NOT NULL,
  source_en {text} NOT NULL,
  valid_from {date} NOT NULL,
  valid_to {date},
  origin {text} NOT NULL REFERENCES word_origins (origin),
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, period_id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};

CREATE TABLE season_kinds (season {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO season_kinds (season) VALUES ('heating'), ('cooling');

-- When a season runs each year, `MM-DD` to `MM-DD` (over the new year where the end lies before the begin).
CREATE TABLE seasons (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  season {text} NOT NULL REFERENCES season_kinds (season),
  valid_from {date} NOT NULL,
  begins {text} NOT NULL,
  ends {text} NOT NULL,
  source_zh {text} NOT NULL,
  source_en {text} NOT NULL,
  PRIMARY KEY (community_id, season, valid_from)
) {strict};

CREATE TABLE payers (payer {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO payers (payer) VALUES ('undecided'), ('liable_person'), ('decorator'), ('warranty'), ('utility'), ('fee'), ('fund'),
  ('contractor'), ('resident'), ('company'), ('outside');

-- The responsibility table. Rows are read in the order of `ordinal`, the first that fits decides. What a row asks for is a rule;
-- what follows from it, on which ground and since when, is data.
CREATE TABLE payer_rows (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  row_code {text} NOT NULL,
  valid_from {date} NOT NULL,
  ordinal {int} NOT NULL,
  payer {text} NOT NULL REFERENCES payers (payer),
  chargeable {bool} NOT NULL,
  source_zh {text} NOT NULL,
  source_en {text} NOT NULL,
  PRIMARY KEY (community_id, row_code, valid_from)
) {strict};
