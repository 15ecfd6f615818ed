-- Open311 GeoReport v2: the keys of outside programs, where the community lies on the globe, and what the programs told.

-- Without a row: everybody may read about common parts, and no coordinates are known.
CREATE TABLE open311_settings (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  -- Whether services and requests may be read without a key.
  reads_open {bool} NOT NULL,
  -- The point of the globe at which the community's map has its origin, in millionths of a degree; both or neither.
  latitude_micro {int} CHECK (latitude_micro BETWEEN -85000000 AND 85000000),
  longitude_micro {int} CHECK (longitude_micro BETWEEN -180000000 AND 180000000),
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL REFERENCES accounts (account_id),
  CHECK ((latitude_micro IS NULL) = (longitude_micro IS NULL))
) {strict};

-- A key lies here as a hash only; its first characters tell people which one it is.
CREATE TABLE open311_keys (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  key_id {id} NOT NULL,
  name {text} NOT NULL,
  hint {text} NOT NULL,
  key_hash {bytes} NOT NULL,
  per_minute {int} NOT NULL CHECK (per_minute BETWEEN 1 AND 600),
  -- Who in the centre answers for what it sends where a place has no steward.
  answers_id {id} NOT NULL REFERENCES accounts (account_id),
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL REFERENCES accounts (account_id),
  ended_at {moment},
  ended_by {id} REFERENCES accounts (account_id),
  uses {int} NOT NULL,
  last_used_at {moment},
  -- The minute (UTC epoch / 60 s) that is being counted, and how often it was used in it.
  minute {int} NOT NULL,
  minute_uses {int} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, key_id),
  UNIQUE (community_id, key_hash)
) {strict};

-- What a program told: the reporter's own words, which only that program and the centre read.
CREATE TABLE open311_reports (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  request_id {id} NOT NULL,
  key_id {id} NOT NULL,
  service_code {text} NOT NULL,
  words {text} NOT NULL,
  address {text} NOT NULL,
  email {text} NOT NULL,
  media_url {text} NOT NULL,
  -- The whole of what was sent, hashed: the same again within ten minutes is the same report.
  body_hash {bytes} NOT NULL,
  told_at {moment} NOT NULL,
  PRIMARY KEY (community_id, request_id),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id),
  FOREIGN KEY (community_id, key_id) REFERENCES open311_keys (community_id, key_id)
) {strict};
-- The same report again.
CREATE INDEX open311_reports_by_body ON open311_reports (community_id, key_id, body_hash, told_at);
-- What is public: matters of common parts, newest first.
CREATE INDEX requests_of_common_parts ON requests (community_id, created_at, request_id) WHERE common_part_id IS NOT NULL;
