-- What a look says of the cause and of the home's own renovation, and which row of the table it led to (route.payer).
ALTER TABLE order_findings ADD COLUMN cause {text};
ALTER TABLE order_findings ADD COLUMN altered {bool};
ALTER TABLE order_findings ADD COLUMN responsibility_row {text};

-- Whether the return visit is made whatever is waived: nobody closes such an order by hand (order.closed-by-revisit).
ALTER TABLE orders ADD COLUMN always_visited {bool} NOT NULL DEFAULT {false};

-- The numbers of a community's orders, each with its source and the day from which it holds.
CREATE TABLE order_terms (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  term {text} NOT NULL CHECK (term IN ('reopen_days', 'code_minutes', 'code_tries', 'pause_hours')),
  number {int} NOT NULL CHECK (number >= 0),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, term, valid_from)
) {strict};
INSERT INTO order_terms (community_id, term, number, source, valid_from)
  SELECT community_id, 'reopen_days', reopen_days, 'order.closed-by-revisit', '2026-01-01' FROM order_habits;
INSERT INTO order_terms (community_id, term, number, source, valid_from)
  SELECT community_id, 'code_minutes', code_minutes, 'charge.consent', '2026-01-01' FROM order_habits;
INSERT INTO order_terms (community_id, term, number, source, valid_from)
  SELECT community_id, 'code_tries', code_tries, 'charge.consent', '2026-01-01' FROM order_habits;
INSERT INTO order_terms (community_id, term, number, source, valid_from)
  SELECT community_id, 'pause_hours', 72, 'order.acknowledged', '2026-01-01' FROM order_habits;

-- Exceptions from a rule that has no ⛔: which rule, why, until when, by whom; read again once a month.
CREATE TABLE rule_exceptions (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  exception_id {id} NOT NULL,
  rule {text} NOT NULL,
  subject_kind {text} NOT NULL,
  subject_id {id} NOT NULL,
  subject_label {text} NOT NULL,
  reason {text} NOT NULL,
  granted_at {moment} NOT NULL,
  granted_by {id} NOT NULL,
  granted_by_name {text} NOT NULL,
  ends_on {date} NOT NULL,
  reviewed_at {moment},
  reviewed_by {id},
  reviewed_by_name {text} NOT NULL,
  review {text} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, exception_id)
) {strict};
-- The monthly review: newest first.
CREATE INDEX rule_exceptions_by_time ON rule_exceptions (community_id, granted_at);

-- A second colleague who was named for a call: what they say themselves (charge.consent, site.accepted).
CREATE TABLE order_witnesses (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  witness_id {id} NOT NULL,
  part {text} NOT NULL CHECK (part IN ('consent', 'acceptance')),
  named_at {moment} NOT NULL,
  named_by {id} NOT NULL,
  said_at {moment},
  confirmed {bool},
  words {text} NOT NULL,
  PRIMARY KEY (community_id, order_id, witness_id, part),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};
-- What waits for a colleague's own word.
CREATE INDEX order_witnesses_open ON order_witnesses (community_id, witness_id) WHERE said_at IS NULL;
