-- Outside parties: who carries the warranty, subcontractors with their contract, utilities, and firms we may refer to.

CREATE TABLE party_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO party_kinds (kind) VALUES ('warranty'), ('contractor'), ('utility'), ('referral');

CREATE TABLE parties (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  party_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES party_kinds (kind),
  name {text} NOT NULL,
  contact_name {text} NOT NULL,
  phone {text} NOT NULL,
  contract_number {text} NOT NULL,
  hours {text} NOT NULL,
  response_minutes {int},
  valid_from {date} NOT NULL,
  valid_to {date},
  building_id {id},
  note {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, party_id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CHECK (response_minutes IS NULL OR response_minutes > 0)
) {strict};
CREATE INDEX parties_by_kind ON parties (community_id, kind, valid_from);

-- What a party is for: a component, a group of components, a utility, or everything.
CREATE TABLE party_scope_kinds (scope_kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO party_scope_kinds (scope_kind) VALUES ('component'), ('group'), ('utility'), ('all');

CREATE TABLE party_scopes (
  community_id {id} NOT NULL,
  party_id {id} NOT NULL,
  scope_kind {text} NOT NULL REFERENCES party_scope_kinds (scope_kind),
  code {text} NOT NULL,
  PRIMARY KEY (community_id, party_id, scope_kind, code),
  FOREIGN KEY (community_id, party_id) REFERENCES parties (community_id, party_id)
) {strict};
