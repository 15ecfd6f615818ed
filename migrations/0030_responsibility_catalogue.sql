-- The catalogue: what can be broken in a community, the words by which people name it, and the words that mean danger.

CREATE TABLE component_places (place {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO component_places (place) VALUES ('private'), ('common');

CREATE TABLE component_grades (grade {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO component_grades (grade) VALUES ('small'), ('medium'), ('major');

CREATE TABLE component_flows (flow {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO component_flows (flow) VALUES ('home'), ('common'), ('grounds'), ('security');

-- The part of a catalogue that a home's renovation can touch is told by `altered_by`, a group of the registry's alterations.
CREATE TABLE components (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  component {text} NOT NULL,
  ordinal {int} NOT NULL,
  label_zh {text} NOT NULL,
  label_en {text} NOT NULL,
  component_group {text} NOT NULL,
  place {text} NOT NULL REFERENCES component_places (place),
  flow {text} NOT NULL REFERENCES component_flows (flow),
  department {text} NOT NULL,
  duty {text},
  offered {bool} NOT NULL,
  free {bool} NOT NULL,
  minutes {int} NOT NULL CHECK (minutes BETWEEN 5 AND 960),
  warranty_code {text},
  warranty_kind {text},
  utility {text},
  altered_by {text},
  seepage {bool} NOT NULL,
  usual_grade {text} REFERENCES component_grades (grade),
  ended_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, component)
) {strict};

CREATE TABLE word_origins (origin {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO word_origins (origin) VALUES ('default'), ('local');

-- A word that people say. Parts joined by `+` must all be said, in any order. A higher weight speaks louder (1 to 20).
CREATE TABLE component_words (
  community_id {id} NOT NULL,
  component {text} NOT NULL,
  word {text} NOT NULL,
  weight {int} NOT NULL CHECK (weight BETWEEN 1 AND 20),
  origin {text} NOT NULL REFERENCES word_origins (origin),
  added_at {moment} NOT NULL,
  added_by {id} NOT NULL,
  PRIMARY KEY (community_id, component, word),
  FOREIGN KEY (community_id, component) REFERENCES components (community_id, component)
) {strict};

CREATE TABLE danger_levels (level {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO danger_levels (level) VALUES ('P0'), ('P1');

CREATE TABLE dangers (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  danger {text} NOT NULL,
  ordinal {int} NOT NULL,
  level {text} NOT NULL REFERENCES danger_levels (level),
  label_zh {text} NOT NULL,
  label_en {text} NOT NULL,
  say_zh {text} NOT NULL,
  say_en {text} NOT NULL,
  department {text} NOT NULL,
  duty {text} NOT NULL,
  minutes {int} NOT NULL,
  component {text},
  source_zh {text} NOT NULL,
  source_en {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, danger)
) {strict};

-- As `component_words`; a word doesn't count when one of `unless` (joined by `|`) is said too.
CREATE TABLE danger_words (
  community_id {id} NOT NULL,
  danger {text} NOT NULL,
  word {text} NOT NULL,
  unless {text} NOT NULL,
  PRIMARY KEY (community_id, danger, word),
  FOREIGN KEY (community_id, danger) REFERENCES dangers (community_id, danger)
) {strict};

-- Changes with every change of these tables, so that a process may keep them in memory and know when to read again.
CREATE TABLE responsibility_stamps (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  stamp {id} NOT NULL
) {strict};
