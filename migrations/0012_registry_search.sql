-- The keys by which a household is found while the phone rings. They are written in the command that changes what they name.
-- Each kind is searched by a prefix range of its own: (community_id, kind, search_key).

CREATE TABLE search_key_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO search_key_kinds (kind) VALUES ('room'), ('name'), ('pinyin'), ('phone'), ('phone_end'), ('plate');

-- `subject_id` is the unit for a room, the person for a name or a number, the vehicle for a plate.
CREATE TABLE search_keys (
  community_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES search_key_kinds (kind),
  search_key {text} NOT NULL,
  unit_id {id} NOT NULL,
  subject_id {id} NOT NULL,
  PRIMARY KEY (community_id, kind, search_key, unit_id, subject_id)
) {strict};
-- Taking a subject's keys back before writing them anew.
CREATE INDEX search_keys_by_subject ON search_keys (community_id, subject_id);
