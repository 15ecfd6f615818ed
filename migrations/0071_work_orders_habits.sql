-- How orders are given in a community, how long an answer may take, and what the management fee pays for.

CREATE TABLE order_givings (giving {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_givings (giving) VALUES ('clerk'), ('leader'), ('take');

CREATE TABLE order_habits (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  -- Who names the worker where the promise didn't: the clerk, the team leader, or whoever takes it (抢单).
  giving {text} NOT NULL REFERENCES order_givings (giving),
  reopen_days {int} NOT NULL CHECK (reopen_days BETWEEN 0 AND 365),
  code_minutes {int} NOT NULL CHECK (code_minutes BETWEEN 1 AND 60),
  code_tries {int} NOT NULL CHECK (code_tries BETWEEN 1 AND 10),
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id)
) {strict};

-- Minutes until an answer is due, by priority (order.acknowledged).
CREATE TABLE order_answer_limits (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  priority {text} NOT NULL CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
  minutes {int} NOT NULL CHECK (minutes > 0),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, priority, valid_from)
) {strict};

-- What the management fee pays for, in parts of a hundred (charge.explained).
CREATE TABLE fee_shares (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  head {text} NOT NULL,
  percent {int} NOT NULL CHECK (percent BETWEEN 1 AND 100),
  place {int} NOT NULL,
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, head, valid_from)
) {strict};

-- An approved reduction of a charge is an entry of its own (charge.unpaid-is-polite).
INSERT INTO posting_reasons (reason) VALUES ('reduction');
