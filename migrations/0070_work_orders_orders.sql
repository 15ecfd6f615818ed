-- Orders: who does what, where, until when; what was found, agreed, done and accepted.

CREATE TABLE order_states (state {text} NOT NULL PRIMARY KEY, ended {bool} NOT NULL) {strict};
INSERT INTO order_states (state, ended) VALUES
  ('issued', {false}), ('acknowledged', {false}), ('departed', {false}), ('announced', {false}), ('inspected', {false}),
  ('quoted', {false}), ('consented', {false}), ('declined', {false}), ('working', {false}), ('finished', {false}),
  ('accepted', {false}), ('closed', {true}), ('returned', {false}), ('outside', {false}), ('cancelled', {true});

CREATE TABLE order_flows (flow {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_flows (flow) VALUES ('home_paid'), ('home_free'), ('common'), ('grounds'), ('security'), ('survey');

CREATE TABLE order_departments (department {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_departments (department) VALUES ('engineering'), ('environment'), ('vehicles'), ('security'), ('centre'), ('other');

-- How an order ends (order.one-outcome): by whose hands, or why by nobody's.
CREATE TABLE order_outcomes (outcome {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_outcomes (outcome) VALUES
  ('own'), ('warranty'), ('subcontractor'), ('utility'), ('liable_person'), ('outside_firm'), ('declined'), ('refused'), ('withdrawn');

-- By what it was closed: these are counted apart (order.closed-by-revisit).
CREATE TABLE order_closings (closing {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_closings (closing) VALUES ('solved'), ('not_solved'), ('resident'), ('unreached'), ('waived'), ('centre');

CREATE TABLE orders (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  order_id {id} NOT NULL,
  number {text} NOT NULL,
  state {text} NOT NULL REFERENCES order_states (state),
  flow {text} NOT NULL REFERENCES order_flows (flow),
  department {text} NOT NULL REFERENCES order_departments (department),
  priority {text} NOT NULL CHECK (priority IN ('P0', 'P1', 'P2', 'P3')),
  -- The matter it serves; none where a department gave it by hand.
  request_id {id},
  reopened_from {id},
  place {text} NOT NULL CHECK (place IN ('in_home', 'common')),
  unit_id {id},
  common_part_id {id},
  building_id {id},
  place_label {text} NOT NULL,
  what {text} NOT NULL,
  component {text},
  duty {text},
  minutes {int} NOT NULL CHECK (minutes > 0),
  payer {text} NOT NULL,
  responsibility_row {text} NOT NULL,
  -- The person the order is done for, as they named themselves or are on file.
  reporter_name {text},
  reporter_contact_id {id},
  staff_id {id},
  starts_at {moment},
  ends_at {moment},
  -- The outside party and when it is due (route.external-due).
  party_id {id},
  party_kind {text},
  due_at {moment},
  chased {int} NOT NULL,
  paused_because {text},
  paused_until {moment},
  -- An answer did not come in time, or the outside party is late: it went up.
  raised_at {moment},
  raised_because {text},
  quote_id {id},
  quoted_fen {int},
  -- What was agreed to, and against which quote. A dearer quote that is declined leaves it standing.
  agreed_quote_id {id},
  agreed_fen {int} NOT NULL CHECK (agreed_fen >= 0),
  paid_fen {int} NOT NULL CHECK (paid_fen >= 0),
  done {text},
  opinion {int} CHECK (opinion BETWEEN 1 AND 5),
  returned_because {text},
  outcome {text} REFERENCES order_outcomes (outcome),
  closing {text} REFERENCES order_closings (closing),
  issued_at {moment} NOT NULL,
  issued_by {id} NOT NULL,
  acknowledged_at {moment},
  departed_at {moment},
  announced_at {moment},
  inspected_at {moment},
  started_at {moment},
  finished_at {moment},
  accepted_at {moment},
  ended_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, order_id),
  UNIQUE (community_id, number),
  -- An order is opened again once; what comes of that may be opened again in its turn.
  UNIQUE (community_id, reopened_from),
  -- Exactly one outcome, exactly when it has ended.
  CHECK ((state IN ('closed', 'cancelled')) = (outcome IS NOT NULL)),
  -- Nothing is collected above what was agreed (charge.ceiling), so nothing without agreement (charge.consent).
  CHECK (paid_fen <= agreed_fen),
  CHECK (agreed_fen = 0 OR agreed_quote_id IS NOT NULL),
  CHECK (place = 'common' OR unit_id IS NOT NULL)
) {strict};
-- The board and the list by state.
CREATE INDEX orders_by_state ON orders (community_id, state, order_id);
-- The day of a worker.
CREATE INDEX orders_by_staff ON orders (community_id, staff_id, state);
-- A household's matters.
CREATE INDEX orders_by_unit ON orders (community_id, unit_id, order_id);
-- The orders of a matter.
CREATE INDEX orders_by_request ON orders (community_id, request_id);
-- What went up.
CREATE INDEX orders_raised ON orders (community_id, raised_at) WHERE raised_at IS NOT NULL;

-- Whose hands did it: they don't make the return visit.
CREATE TABLE order_workers (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  staff_id {id} NOT NULL,
  since {moment} NOT NULL,
  PRIMARY KEY (community_id, order_id, staff_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};

CREATE TABLE order_finding_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_finding_kinds (kind) VALUES ('inspection'), ('survey');

-- What was found, each look a row.
CREATE TABLE order_findings (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  finding_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES order_finding_kinds (kind),
  findings {text} NOT NULL,
  readings {text},
  conforms {bool},
  payer {text},
  found_at {moment} NOT NULL,
  found_by {id} NOT NULL,
  PRIMARY KEY (community_id, order_id, finding_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};

CREATE TABLE order_photo_stages (stage {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_photo_stages (stage) VALUES ('before'), ('after'), ('report');

CREATE TABLE order_photos (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  blob_id {id} NOT NULL,
  stage {text} NOT NULL REFERENCES order_photo_stages (stage),
  added_at {moment} NOT NULL,
  added_by {id} NOT NULL,
  PRIMARY KEY (community_id, order_id, blob_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  FOREIGN KEY (community_id, blob_id) REFERENCES blobs (community_id, blob_id)
) {strict};

CREATE TABLE order_evidence_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_evidence_kinds (kind) VALUES ('signature'), ('paper'), ('code'), ('call');

-- The payer's agreement to a quote, with its evidence (charge.consent).
CREATE TABLE order_consents (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  quote_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES order_evidence_kinds (kind),
  total_fen {int} NOT NULL,
  blob_id {id},
  contact_id {id},
  witness_id {id},
  given_at {moment} NOT NULL,
  recorded_by {id} NOT NULL,
  PRIMARY KEY (community_id, order_id, quote_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  FOREIGN KEY (community_id, blob_id) REFERENCES blobs (community_id, blob_id),
  CHECK ((kind IN ('signature', 'paper')) = (blob_id IS NOT NULL)),
  CHECK (kind <> 'call' OR (contact_id IS NOT NULL AND witness_id IS NOT NULL))
) {strict};

-- The code that went to a number on file for a quote: only its hash lies here.
CREATE TABLE order_codes (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  quote_id {id} NOT NULL,
  salt {bytes} NOT NULL,
  code_hash {bytes} NOT NULL,
  contact_id {id} NOT NULL,
  sent_at {moment} NOT NULL,
  ends_at {moment} NOT NULL,
  tries {int} NOT NULL,
  PRIMARY KEY (community_id, order_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};

CREATE TABLE order_acceptance_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_acceptance_kinds (kind) VALUES ('resident'), ('proxy'), ('common_part'), ('absent'), ('refused_to_sign');

CREATE TABLE order_acceptances (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES order_acceptance_kinds (kind),
  tried {bool} NOT NULL,
  opinion {int} CHECK (opinion BETWEEN 1 AND 5),
  words {text},
  signature_blob_id {id},
  witness_id {id},
  note {text},
  accepted_at {moment} NOT NULL,
  recorded_by {id} NOT NULL,
  PRIMARY KEY (community_id, order_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  FOREIGN KEY (community_id, signature_blob_id) REFERENCES blobs (community_id, blob_id)
) {strict};

CREATE TABLE order_settlement_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_settlement_kinds (kind) VALUES ('later'), ('reduction_asked'), ('reduced'), ('disputed');

-- How what is unpaid goes on (charge.unpaid-is-polite). The newest row counts.
CREATE TABLE order_settlements (
  community_id {id} NOT NULL,
  order_id {id} NOT NULL,
  settlement_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES order_settlement_kinds (kind),
  open_fen {int} NOT NULL,
  reduced_to_fen {int},
  reason {text} NOT NULL,
  due_on {date},
  recorded_at {moment} NOT NULL,
  recorded_by {id} NOT NULL,
  PRIMARY KEY (community_id, order_id, settlement_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};
