-- Places: communities, buildings, units, common parts, alterations of homes, and the periods from which a stage is derived.

-- What a community's line doesn't say of itself already: how it is found and called.
CREATE TABLE communities (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  address {text} NOT NULL,
  office_phone {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL
) {strict};

CREATE TABLE buildings (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  building_id {id} NOT NULL,
  code {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  completed_on {date},
  filing_number {text} NOT NULL,
  steward_id {id} REFERENCES accounts (account_id),
  map_x {int} NOT NULL,
  map_y {int} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, building_id),
  UNIQUE (community_id, code)
) {strict};

-- A home. `code` is `3-2-1201`, what people type; `sort_key` is the same with its numbers padded.
CREATE TABLE units (
  community_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  building_id {id} NOT NULL,
  code {text} NOT NULL,
  label {text} NOT NULL,
  entrance {text} NOT NULL,
  room {text} NOT NULL,
  sort_key {text} NOT NULL,
  area {int} NOT NULL,
  delivered_on {date},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, unit_id),
  UNIQUE (community_id, code),
  FOREIGN KEY (community_id, building_id) REFERENCES buildings (community_id, building_id),
  CHECK (area >= 0)
) {strict};
-- The list of homes, in house order and by building.
CREATE INDEX units_by_sort ON units (community_id, sort_key, unit_id);
CREATE INDEX units_by_building ON units (community_id, building_id, sort_key);

CREATE TABLE common_part_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO common_part_kinds (kind) VALUES ('roof'), ('outer_wall'), ('lobby'), ('stairwell'), ('corridor'), ('lift'),
  ('lighting'), ('water_pump'), ('drain'), ('power_room'), ('fire_equipment'), ('entry_system'), ('garage'), ('gate'),
  ('road'), ('garden'), ('pond'), ('playground'), ('street_lamp'), ('waste_station'), ('other');

-- A common part or facility: of a building, or of the whole community. Without a position of its own it lies at its building.
CREATE TABLE common_parts (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  common_part_id {id} NOT NULL,
  building_id {id},
  kind {text} NOT NULL REFERENCES common_part_kinds (kind),
  code {text} NOT NULL,
  name {text} NOT NULL,
  sort_key {text} NOT NULL,
  map_x {int},
  map_y {int},
  ended_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, common_part_id),
  UNIQUE (community_id, code),
  FOREIGN KEY (community_id, building_id) REFERENCES buildings (community_id, building_id)
) {strict};

-- What of a home was altered, for the payer row of the renovation company's own warranty.
CREATE TABLE alteration_groups (component_group {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO alteration_groups (component_group) VALUES ('electrical'), ('plumbing'), ('waterproofing'), ('walls_floors'),
  ('doors_windows'), ('sanitary'), ('lamps_switches'), ('heating_cooling'), ('whole_home'), ('other');

-- A renovation of a home by a company. While it has no acceptance day the home is being fitted out.
CREATE TABLE alterations (
  community_id {id} NOT NULL,
  alteration_id {id} NOT NULL,
  unit_id {id} NOT NULL,
  component_group {text} NOT NULL REFERENCES alteration_groups (component_group),
  company {text} NOT NULL,
  company_phone {text},
  started_on {date} NOT NULL,
  accepted_on {date},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, alteration_id),
  FOREIGN KEY (community_id, unit_id) REFERENCES units (community_id, unit_id)
) {strict};
CREATE INDEX alterations_by_unit ON alterations (community_id, unit_id);

CREATE TABLE stage_facts (fact {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO stage_facts (fact) VALUES ('completed'), ('delivered');
CREATE TABLE stages (stage {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO stages (stage) VALUES ('not_handed_over'), ('handed_over'), ('fitting_out'), ('warranty'), ('daily');

-- How long a stage lasts, counted in months from a fact of the home. Where several rows speak of a stage the latest end counts.
CREATE TABLE stage_periods (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  stage {text} NOT NULL REFERENCES stages (stage),
  fact {text} NOT NULL REFERENCES stage_facts (fact),
  valid_from {date} NOT NULL,
  months {int} NOT NULL,
  source {text} NOT NULL,
  PRIMARY KEY (community_id, stage, fact, valid_from)
) {strict};
