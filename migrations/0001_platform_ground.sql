-- The ground: lines of history, their events, commands, numbers, deadlines, cursors, accounts, sessions, files, messages.

CREATE TABLE line_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO line_kinds (kind) VALUES ('company'), ('community');

-- A community (小区) or the company: the unit of consistency, of access, of time zone and of books.
CREATE TABLE lines (
  line_id {id} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL REFERENCES line_kinds (kind),
  code {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  time_zone {text} NOT NULL,
  last_number {int} NOT NULL,
  last_hash {bytes} NOT NULL
) {strict};

-- The company's own line: accounts, roles, templates, lending of staff.
INSERT INTO lines (line_id, kind, code, name, time_zone, last_number, last_hash)
VALUES ({company}, 'company', '-', 'company', 'Asia/Shanghai', 0, {zero32});

CREATE TABLE events (
  line_id {id} NOT NULL REFERENCES lines (line_id),
  number {int} NOT NULL,
  at {moment} NOT NULL,
  actor_id {id} NOT NULL,
  kind {text} NOT NULL,
  subject_kind {text} NOT NULL,
  subject_id {id} NOT NULL,
  data {text} NOT NULL,
  hash {bytes} NOT NULL,
  PRIMARY KEY (line_id, number)
) {strict};
CREATE INDEX events_by_subject ON events (line_id, subject_kind, subject_id, number);

-- Personal values of events. The event holds only a commitment, so a value may be erased and the chain still verifies.
CREATE TABLE event_values (
  line_id {id} NOT NULL,
  number {int} NOT NULL,
  field {text} NOT NULL,
  salt {bytes} NOT NULL,
  value {text},
  erased_at {moment},
  erased_because {text},
  PRIMARY KEY (line_id, number, field)
) {strict};

CREATE TABLE commands (
  line_id {id} NOT NULL,
  actor_id {id} NOT NULL,
  command_key {text} NOT NULL,
  fingerprint {bytes} NOT NULL,
  answer {text} NOT NULL,
  at {moment} NOT NULL,
  PRIMARY KEY (line_id, actor_id, command_key)
) {strict};

CREATE TABLE counters (
  line_id {id} NOT NULL,
  series {text} NOT NULL,
  last {int} NOT NULL,
  PRIMARY KEY (line_id, series)
) {strict};

CREATE TABLE deadlines (
  line_id {id} NOT NULL,
  kind {text} NOT NULL,
  subject_id {id} NOT NULL,
  due_at {moment} NOT NULL,
  claimed_until {moment},
  attempts {int} NOT NULL,
  PRIMARY KEY (line_id, kind, subject_id)
) {strict};
CREATE INDEX deadlines_by_due ON deadlines (due_at);

CREATE TABLE cursors (
  line_id {id} NOT NULL,
  consumer {text} NOT NULL,
  number {int} NOT NULL,
  PRIMARY KEY (line_id, consumer)
) {strict};

CREATE TABLE messages (
  line_id {id} NOT NULL,
  message_id {id} NOT NULL,
  recipient {text} NOT NULL,
  body {text},
  queued_at {moment} NOT NULL,
  sent_at {moment},
  attempts {int} NOT NULL,
  PRIMARY KEY (line_id, message_id)
) {strict};
CREATE INDEX messages_unsent ON messages (queued_at) WHERE sent_at IS NULL;

CREATE TABLE settings (
  line_id {id} NOT NULL,
  name {text} NOT NULL,
  value {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (line_id, name)
) {strict};

CREATE TABLE account_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO account_states (state) VALUES ('invited'), ('active'), ('disabled');

CREATE TABLE accounts (
  account_id {id} NOT NULL PRIMARY KEY,
  login {text} NOT NULL UNIQUE,
  name {text} NOT NULL,
  password_hash {text},
  state {text} NOT NULL REFERENCES account_states (state),
  lang {text} NOT NULL,
  theme {text} NOT NULL,
  created_at {moment} NOT NULL,
  version {int} NOT NULL
) {strict};

CREATE TABLE roles (role {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO roles (role) VALUES ('clerk'), ('steward'), ('dispatcher'), ('technician'), ('guard'), ('cleaner'),
  ('duty_manager'), ('manager'), ('finance'), ('planner'), ('auditor'), ('head_office'), ('admin');

CREATE TABLE role_grants (
  line_id {id} NOT NULL REFERENCES lines (line_id),
  account_id {id} NOT NULL REFERENCES accounts (account_id),
  role {text} NOT NULL REFERENCES roles (role),
  PRIMARY KEY (account_id, line_id, role)
) {strict};
CREATE INDEX role_grants_by_line ON role_grants (line_id, role);

CREATE TABLE sessions (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  account_id {id} NOT NULL REFERENCES accounts (account_id),
  started_at {moment} NOT NULL,
  seen_at {moment} NOT NULL,
  ends_at {moment} NOT NULL
) {strict};
CREATE INDEX sessions_by_account ON sessions (account_id);

CREATE TABLE api_tokens (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  token_id {id} NOT NULL UNIQUE,
  line_id {id} NOT NULL REFERENCES lines (line_id),
  account_id {id} NOT NULL REFERENCES accounts (account_id),
  role {text} NOT NULL REFERENCES roles (role),
  name {text} NOT NULL,
  created_at {moment} NOT NULL,
  revoked_at {moment}
) {strict};

CREATE TABLE login_links (
  token_hash {bytes} NOT NULL PRIMARY KEY,
  account_id {id} NOT NULL REFERENCES accounts (account_id),
  ends_at {moment} NOT NULL,
  uses_left {int} NOT NULL
) {strict};

CREATE TABLE login_failures (
  subject {text} NOT NULL PRIMARY KEY,
  failures {int} NOT NULL,
  last_at {moment} NOT NULL
) {strict};

CREATE TABLE blob_kinds (kind {text} NOT NULL PRIMARY KEY, sealed {bool} NOT NULL) {strict};

-- A file. The id is random and never a hash; the bytes lie in the object store.
CREATE TABLE blobs (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  blob_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES blob_kinds (kind),
  media_type {text} NOT NULL,
  size {int} NOT NULL,
  sha256 {bytes} NOT NULL,
  key_wrapped {bytes},
  stored_at {moment} NOT NULL,
  stored_by {id} NOT NULL,
  used {bool} NOT NULL,
  PRIMARY KEY (community_id, blob_id)
) {strict};
INSERT INTO blob_kinds (kind, sealed) VALUES ('photo', {false}), ('signature', {false}), ('specimen', {true}), ('identity', {true});
