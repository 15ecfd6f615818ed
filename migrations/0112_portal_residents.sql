-- The resident's side: codes on walls, what came in by them, the log-in by a code to the number on file.

-- A code on a wall or a door. Anybody reads it there: it is no secret, and gives nothing but the way to report.
CREATE TABLE portal_codes (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  code_id {id} NOT NULL,
  code {text} NOT NULL UNIQUE,
  unit_id {id},
  common_part_id {id},
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL,
  ended_at {moment},
  PRIMARY KEY (community_id, code_id),
  FOREIGN KEY (community_id, unit_id) REFERENCES units (community_id, unit_id),
  FOREIGN KEY (community_id, common_part_id) REFERENCES common_parts (community_id, common_part_id),
  CHECK ((unit_id IS NULL) <> (common_part_id IS NULL))
) {strict};
-- A place has one code that holds.
CREATE UNIQUE INDEX portal_codes_unit ON portal_codes (community_id, unit_id) WHERE unit_id IS NOT NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX portal_codes_part ON portal_codes (community_id, common_part_id) WHERE common_part_id IS NOT NULL AND ended_at IS NULL;

-- Which requests came in through the portal, by which code or by whom.
CREATE TABLE portal_reports (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  request_id {id} NOT NULL,
  code_id {id},
  person_id {id},
  made_at {moment} NOT NULL,
  PRIMARY KEY (community_id, request_id),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id)
) {strict};

-- The photos that came with one.
CREATE TABLE portal_report_photos (
  community_id {id} NOT NULL,
  request_id {id} NOT NULL,
  blob_id {id} NOT NULL,
  place {int} NOT NULL,
  PRIMARY KEY (community_id, request_id, blob_id),
  FOREIGN KEY (community_id, request_id) REFERENCES portal_reports (community_id, request_id),
  FOREIGN KEY (community_id, blob_id) REFERENCES blobs (community_id, blob_id)
) {strict};
CREATE INDEX portal_report_photos_by_blob ON portal_report_photos (community_id, blob_id);

-- How often a code, a network or a number was used in an hour. No fact of the history.
CREATE TABLE portal_counts (
  subject {text} NOT NULL PRIMARY KEY,
  hour {int} NOT NULL,
  used {int} NOT NULL
) {strict};

-- A number that asked to log in, whether we know it or not; the code goes out after the answer, so that the answer tells nothing.
CREATE TABLE resident_codes (
  digits {text} NOT NULL PRIMARY KEY,
  asked_at {moment} NOT NULL,
  handled {bool} NOT NULL,
  salt {bytes},
  code_hash {bytes},
  ends_at {moment} NOT NULL,
  tries {int} NOT NULL
) {strict};
CREATE INDEX resident_codes_waiting ON resident_codes (asked_at) WHERE NOT handled;

-- A log-in belongs to a number, and is worth what the number is worth at each moment.
CREATE TABLE resident_sessions (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  digits {text} NOT NULL,
  started_at {moment} NOT NULL,
  seen_at {moment} NOT NULL,
  ends_at {moment} NOT NULL
) {strict};
CREATE INDEX resident_sessions_by_end ON resident_sessions (ends_at);

-- The people behind a number, when somebody logs in by it.
CREATE INDEX contacts_by_digits ON contacts (digits) WHERE ended_at IS NULL;

-- What a resident leaves for the return visit of an order.
CREATE TABLE resident_words (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  word_id {id} NOT NULL,
  order_id {id} NOT NULL,
  person_id {id} NOT NULL,
  words {text} NOT NULL,
  left_at {moment} NOT NULL,
  PRIMARY KEY (community_id, word_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};
CREATE INDEX resident_words_by_order ON resident_words (community_id, order_id, left_at);

-- The payer agrees by the link that went to the number on file, or by the log-in to it.
INSERT INTO order_evidence_kinds (kind) VALUES ('link');
-- A text with a link is erased once it has gone out, like one with a code, and lies in no colleague's inbox.
UPDATE notice_kinds SET holds_code = {true}, staff_ways = '' WHERE kind IN ('quote.offered', 'return_visit.asked');
