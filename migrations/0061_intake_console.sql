-- The console: the words to say, version by version, and the calls that wait on hold.

CREATE TABLE script_versions (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  version {int} NOT NULL,
  saved_at {moment} NOT NULL,
  saved_by {id} NOT NULL,
  because {text} NOT NULL,
  PRIMARY KEY (community_id, version)
) {strict};

-- What is said (`words`) and what is done meanwhile (`manner`) at a line of the script, by channel and language.
CREATE TABLE script_lines (
  community_id {id} NOT NULL,
  version {int} NOT NULL,
  channel {text} NOT NULL CHECK (channel IN ('phone', 'counter')),
  line {text} NOT NULL,
  lang {text} NOT NULL CHECK (lang IN ('zh-CN', 'en')),
  words {text} NOT NULL,
  manner {text} NOT NULL,
  PRIMARY KEY (community_id, version, channel, line, lang),
  FOREIGN KEY (community_id, version) REFERENCES script_versions (community_id, version)
) {strict};

-- A call on hold: what the clerk had typed, as the form sends it. The row goes when the call ends.
CREATE TABLE parked_calls (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  call_id {id} NOT NULL,
  clerk_id {id} NOT NULL,
  label {text} NOT NULL,
  form {text} NOT NULL,
  parked_at {moment} NOT NULL,
  PRIMARY KEY (community_id, call_id)
) {strict};
CREATE INDEX parked_calls_by_clerk ON parked_calls (community_id, clerk_id, parked_at);
