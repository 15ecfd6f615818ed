-- What phones sent after they had no network: when by the device, when by us; and what a rule refused of it.

CREATE TABLE order_op_outcomes (outcome {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_op_outcomes (outcome) VALUES ('done'), ('exception');

-- The ops as they arrived. The order of arrival counts, and the device's own numbering; its clock is shown as told.
CREATE TABLE order_ops (
  community_id {id} NOT NULL,
  staff_id {id} NOT NULL,
  op_id {text} NOT NULL,
  order_id {id} NOT NULL,
  seq {int} NOT NULL,
  verb {text} NOT NULL,
  base_version {int},
  device_at {moment} NOT NULL,
  received_at {moment} NOT NULL,
  outcome {text} NOT NULL REFERENCES order_op_outcomes (outcome),
  PRIMARY KEY (community_id, staff_id, op_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};
-- The history of an order shows both times.
CREATE INDEX order_ops_by_order ON order_ops (community_id, order_id, received_at);

-- Why an op did not become a step: a rule, a field, a right; or its sender put it there.
CREATE TABLE order_exception_whys (why {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO order_exception_whys (why) VALUES ('refused'), ('invalid'), ('forbidden'), ('gone'), ('set_aside');

-- What was told from site and could not be taken as it is. Nothing here advances an order or is charged.
CREATE TABLE order_exceptions (
  community_id {id} NOT NULL,
  exception_id {id} NOT NULL,
  order_id {id} NOT NULL,
  staff_id {id} NOT NULL,
  staff_name {text} NOT NULL,
  op_id {text} NOT NULL,
  verb {text} NOT NULL,
  device_at {moment} NOT NULL,
  received_at {moment} NOT NULL,
  why {text} NOT NULL REFERENCES order_exception_whys (why),
  -- The refusal or the bad fields, as JSON, so that it is said in the reader's language.
  fault {text},
  -- Who changed the order meanwhile, and when.
  changed_by {text},
  changed_at {moment},
  -- What was told, as JSON.
  told {text} NOT NULL,
  settled_at {moment},
  settled_by {id},
  settled_by_name {text},
  settlement {text},
  version {int} NOT NULL,
  PRIMARY KEY (community_id, exception_id),
  UNIQUE (community_id, staff_id, op_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  CHECK ((settled_at IS NULL) = (settlement IS NULL))
) {strict};
-- The list of the centre.
CREATE INDEX order_exceptions_open ON order_exceptions (community_id, exception_id) WHERE settled_at IS NULL;

-- The photos and signatures that came with it.
CREATE TABLE order_exception_blobs (
  community_id {id} NOT NULL,
  exception_id {id} NOT NULL,
  blob_id {id} NOT NULL,
  PRIMARY KEY (community_id, exception_id, blob_id),
  FOREIGN KEY (community_id, exception_id) REFERENCES order_exceptions (community_id, exception_id),
  FOREIGN KEY (community_id, blob_id) REFERENCES blobs (community_id, blob_id)
) {strict};
