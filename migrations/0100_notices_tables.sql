-- Notices: what is told, to whom, by which way; what became of each delivery; what outside programs subscribe to.

CREATE TABLE notice_ways (way {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO notice_ways (way) VALUES ('inbox'), ('email'), ('sms'), ('wecom'), ('dingtalk'), ('feishu'), ('webhook');

CREATE TABLE notice_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO notice_states (state) VALUES ('waiting'), ('held'), ('failed'), ('sent'), ('given_up');

CREATE TABLE notice_recipients (recipient {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO notice_recipients (recipient) VALUES ('staff'), ('person'), ('contact'), ('party'), ('role'), ('group');

-- What can be told. The ways are those taken where nobody chose others; `may_be_off`: a colleague may switch it off;
-- `quiet_exempt`: goes out at night too; `holds_code`: the text holds a code or a
-- link that opens something, and is erased once it has gone out. `facts` are its variables.
CREATE TABLE notice_kinds (
  kind {text} NOT NULL PRIMARY KEY,
  rank {int} NOT NULL,
  staff_ways {text} NOT NULL,
  person_ways {text} NOT NULL,
  party_ways {text} NOT NULL,
  may_be_off {bool} NOT NULL,
  quiet_exempt {bool} NOT NULL,
  holds_code {bool} NOT NULL,
  facts {text} NOT NULL
) {strict};
INSERT INTO notice_kinds (kind, rank, staff_ways, person_ways, party_ways, may_be_off, quiet_exempt, holds_code, facts) VALUES
  ('order.issued', 10, 'inbox', 'sms', 'sms,email', {false}, {true}, {false}, 'number,what,place,when'),
  ('order.changed', 11, 'inbox', 'sms', 'sms,email', {false}, {true}, {false}, 'number,what,place,change'),
  ('order.on_the_way', 12, 'inbox', 'sms', '', {true}, {true}, {false}, 'number,what,who'),
  ('order.finished', 13, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what'),
  ('order.accepted', 14, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what'),
  ('order.cancelled', 15, 'inbox', 'sms', 'sms,email', {true}, {false}, {false}, 'number,what'),
  ('order.reopened', 16, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what'),
  ('order.outside', 17, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what,party,due'),
  ('promise.moved', 20, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what,when'),
  ('promise.due_soon', 21, 'inbox', 'sms', 'sms,email', {true}, {false}, {false}, 'number,what,place,when'),
  ('promise.missed', 22, 'inbox', 'sms', '', {false}, {false}, {false}, 'number,what,place,when'),
  ('quote.offered', 25, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what,total,link'),
  ('party.job', 30, '', '', 'sms,email', {false}, {false}, {true}, 'number,what,place,due,link'),
  ('party.late', 31, 'inbox', '', 'sms,email', {false}, {false}, {false}, 'number,what,party,due'),
  ('request.received', 35, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what'),
  ('request.closed', 36, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what'),
  ('return_visit.asked', 37, 'inbox', 'sms', '', {true}, {false}, {false}, 'number,what,link'),
  ('danger.out', 40, 'inbox,sms', 'sms', 'sms,email', {false}, {true}, {false}, 'number,what,place,who'),
  ('consent.code', 50, '', 'sms', '', {false}, {true}, {true}, 'number,total,code,minutes'),
  ('login.code', 51, 'sms', 'sms', '', {false}, {true}, {true}, 'code,minutes'),
  ('webhook.off', 60, 'inbox', '', '', {false}, {false}, {false}, 'name,error'),
  ('test', 90, 'inbox', 'sms', 'sms,email', {false}, {true}, {false}, 'who');

-- The texts that a community gave itself; a kind without a row has the text of the house.
CREATE TABLE notice_templates (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  kind {text} NOT NULL REFERENCES notice_kinds (kind),
  lang {text} NOT NULL CHECK (lang IN ('zh-CN', 'en')),
  title {text} NOT NULL,
  body {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, kind, lang)
) {strict};

-- The quiet hours of a community, in minutes after midnight of its own zone.
CREATE TABLE notice_settings (
  community_id {id} NOT NULL PRIMARY KEY REFERENCES lines (line_id),
  quiet_from_minute {int} NOT NULL CHECK (quiet_from_minute BETWEEN 0 AND 1439),
  quiet_to_minute {int} NOT NULL CHECK (quiet_to_minute BETWEEN 0 AND 1439),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by_name {text} NOT NULL
) {strict};
-- Communities that are there already; a fresh one is given its row when it is made.
INSERT INTO notice_settings (community_id, quiet_from_minute, quiet_to_minute, source, valid_from, version, changed_at, changed_by_name)
  SELECT line_id, 1320, 420, 'contact.limit', '2026-01-01', 1, 0, '' FROM lines WHERE kind = 'community';

-- A way that needs an outside service. `settings` is JSON without secrets; the secret is sealed and never shown.
CREATE TABLE notice_channels (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  way {text} NOT NULL REFERENCES notice_ways (way),
  is_on {bool} NOT NULL,
  settings {text} NOT NULL,
  secret {bytes},
  secret_key {bytes},
  seal_id {id},
  tested_at {moment},
  test_ok {bool},
  test_answer {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, way)
) {strict};

-- An e-mail address of a colleague (company-wide accounts, per community chosen), a resident or an outside party.
CREATE TABLE notice_addresses (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  recipient {text} NOT NULL REFERENCES notice_recipients (recipient),
  recipient_id {id} NOT NULL,
  email {text} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, recipient, recipient_id)
) {strict};

-- One choice a person and kind: by which ways. An empty text: not at all.
CREATE TABLE notice_choices (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  recipient {text} NOT NULL REFERENCES notice_recipients (recipient),
  recipient_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES notice_kinds (kind),
  ways {text} NOT NULL,
  changed_at {moment} NOT NULL,
  PRIMARY KEY (community_id, recipient, recipient_id, kind)
) {strict};

-- What was told. The texts stand here in both languages as they were; those that hold a code are erased.
CREATE TABLE notices (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  notice_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES notice_kinds (kind),
  recipient {text} NOT NULL REFERENCES notice_recipients (recipient),
  recipient_id {id},
  role {text},
  recipient_name {text} NOT NULL,
  subject_kind {text} NOT NULL,
  subject_id {id} NOT NULL,
  title_zh {text} NOT NULL,
  body_zh {text} NOT NULL,
  title_en {text} NOT NULL,
  body_en {text} NOT NULL,
  href {text} NOT NULL,
  urgent {bool} NOT NULL,
  told_at {moment} NOT NULL,
  told_by {id} NOT NULL,
  erased_at {moment},
  PRIMARY KEY (community_id, notice_id)
) {strict};
-- What was told about one thing.
CREATE INDEX notices_by_subject ON notices (community_id, subject_kind, subject_id, told_at);

-- A program outside that follows the history: which kinds of event, to where, how far it was told.
CREATE TABLE webhook_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO webhook_states (state) VALUES ('on'), ('off'), ('failed'), ('removed');
CREATE TABLE webhooks (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  webhook_id {id} NOT NULL,
  name {text} NOT NULL,
  url {text} NOT NULL,
  kinds {text} NOT NULL,
  state {text} NOT NULL REFERENCES webhook_states (state),
  secret {bytes} NOT NULL,
  secret_key {bytes} NOT NULL,
  seal_id {id} NOT NULL,
  old_secret {bytes},
  old_secret_key {bytes},
  old_seal_id {id},
  old_until {moment},
  told_number {int} NOT NULL,
  failing_since {moment},
  last_error {text} NOT NULL,
  version {int} NOT NULL,
  made_at {moment} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, webhook_id)
) {strict};

-- One way of one notice to one recipient, or one event to one webhook. Its id is the message id: sent again, it is the same.
-- An address is never kept: `target` says whose it is, and it is read when it is needed; people see it masked.
CREATE TABLE notice_deliveries (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  delivery_id {id} NOT NULL,
  notice_id {id},
  webhook_id {id},
  number {int},
  kind {text} NOT NULL,
  way {text} NOT NULL REFERENCES notice_ways (way),
  target {text} NOT NULL,
  target_id {id},
  target_name {text} NOT NULL,
  masked {text} NOT NULL,
  lang {text} NOT NULL,
  search_key {text} NOT NULL,
  state {text} NOT NULL REFERENCES notice_states (state),
  tries {int} NOT NULL,
  made_at {moment} NOT NULL,
  next_at {moment},
  claimed_until {moment},
  last_error {text} NOT NULL,
  ended_at {moment},
  read_at {moment},
  PRIMARY KEY (community_id, delivery_id),
  FOREIGN KEY (community_id, notice_id) REFERENCES notices (community_id, notice_id),
  FOREIGN KEY (community_id, webhook_id) REFERENCES webhooks (community_id, webhook_id)
) {strict};
-- What is to be sent now, over all lines.
CREATE INDEX notice_deliveries_due ON notice_deliveries (next_at) WHERE next_at IS NOT NULL;
-- The log, newest first.
CREATE INDEX notice_deliveries_log ON notice_deliveries (community_id, made_at, delivery_id);
-- The log by state, and the sent ones of a way within the last minute.
CREATE INDEX notice_deliveries_by_state ON notice_deliveries (community_id, way, state, ended_at);
-- A colleague's inbox, newest first, and its unread count.
CREATE INDEX notice_deliveries_inbox ON notice_deliveries (community_id, target_id, way, made_at);
CREATE INDEX notice_deliveries_unread ON notice_deliveries (community_id, target_id) WHERE way = 'inbox' AND read_at IS NULL;
-- The deliveries of a notice or of a webhook.
CREATE INDEX notice_deliveries_by_notice ON notice_deliveries (community_id, notice_id);
CREATE INDEX notice_deliveries_by_webhook ON notice_deliveries (community_id, webhook_id, made_at);
