-- The books of a community in double entry, and the receipts.

CREATE TABLE account_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO account_kinds (kind) VALUES ('asset'), ('liability'), ('income'), ('expense'), ('equity');

-- The chart of accounts; the same codes in every community, each with its own books.
CREATE TABLE ledger_accounts (
  account {text} NOT NULL PRIMARY KEY,
  kind {text} NOT NULL REFERENCES account_kinds (kind)
) {strict};
INSERT INTO ledger_accounts (account, kind) VALUES
  ('cash', 'asset'), ('bank', 'asset'), ('wechat', 'asset'), ('alipay', 'asset'), ('card', 'asset'),
  ('receivable', 'asset'), ('prepaid', 'liability'), ('service_income', 'income');

-- How the office takes money, and the account that it lands in. There is no other way to pay.
CREATE TABLE payment_methods (
  method {text} NOT NULL PRIMARY KEY,
  account {text} NOT NULL REFERENCES ledger_accounts (account)
) {strict};
INSERT INTO payment_methods (method, account) VALUES
  ('cash', 'cash'), ('transfer', 'bank'), ('wechat', 'wechat'), ('alipay', 'alipay'), ('card', 'card'), ('prepaid', 'prepaid');

CREATE TABLE posting_reasons (reason {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO posting_reasons (reason) VALUES ('charge'), ('payment'), ('prepayment');

-- A journal entry. Its source posts once for a reason: a charge that is sent twice is one charge.
CREATE TABLE ledger_entries (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  entry_id {id} NOT NULL,
  number {int} NOT NULL,
  reason {text} NOT NULL REFERENCES posting_reasons (reason),
  source_kind {text} NOT NULL,
  source_id {id} NOT NULL,
  posted_at {moment} NOT NULL,
  posted_on {date} NOT NULL,
  posted_by {id} NOT NULL,
  PRIMARY KEY (community_id, entry_id),
  UNIQUE (community_id, number),
  UNIQUE (community_id, source_kind, source_id, reason)
) {strict};
CREATE INDEX ledger_entries_by_day ON ledger_entries (community_id, posted_on, number);

-- Its lines: debit is positive, credit negative; an entry's lines sum to nought. The key holds the community, so that no
-- entry can reach into another's books.
CREATE TABLE ledger_lines (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  entry_id {id} NOT NULL,
  line_no {int} NOT NULL,
  account {text} NOT NULL REFERENCES ledger_accounts (account),
  unit_id {id},
  amount_fen {int} NOT NULL CHECK (amount_fen <> 0),
  PRIMARY KEY (community_id, entry_id, line_no),
  FOREIGN KEY (community_id, entry_id) REFERENCES ledger_entries (community_id, entry_id)
) {strict};
CREATE INDEX ledger_lines_by_unit ON ledger_lines (community_id, unit_id, account);

CREATE TABLE receipt_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO receipt_kinds (kind) VALUES ('order'), ('prepayment');

-- A receipt. The number counts without gaps within the community.
CREATE TABLE receipts (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  receipt_id {id} NOT NULL,
  number {int} NOT NULL,
  kind {text} NOT NULL REFERENCES receipt_kinds (kind),
  order_id {id},
  unit_id {id},
  amount_fen {int} NOT NULL CHECK (amount_fen > 0),
  method {text} NOT NULL REFERENCES payment_methods (method),
  reason {text},
  taken_at {moment} NOT NULL,
  taken_on {date} NOT NULL,
  taken_by {id} NOT NULL,
  taken_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, receipt_id),
  UNIQUE (community_id, number)
) {strict};
CREATE INDEX receipts_by_order ON receipts (community_id, order_id, number);
CREATE INDEX receipts_by_day ON receipts (community_id, taken_on, number);
