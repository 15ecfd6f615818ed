-- The published price board, and the quotes that are written from it.

CREATE TABLE tariff_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO tariff_kinds (kind) VALUES ('labour'), ('material'), ('call_out'), ('service');

-- A line of the price board in one version. A change is a new version with a date: what was published stays readable,
-- and a quote can always be held against the board of its day.
CREATE TABLE tariffs (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  tariff_id {id} NOT NULL,
  code {text} NOT NULL,
  kind {text} NOT NULL REFERENCES tariff_kinds (kind),
  name_zh {text} NOT NULL,
  name_en {text} NOT NULL,
  unit_zh {text} NOT NULL,
  unit_en {text} NOT NULL,
  price_fen {int} NOT NULL CHECK (price_fen >= 0),
  valid_from {date} NOT NULL,
  valid_to {date},
  source {text} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  PRIMARY KEY (community_id, tariff_id),
  UNIQUE (community_id, code, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};

-- The components (of the responsibility table) that an item fits. By code, not by version: a new price fits the same things.
CREATE TABLE tariff_components (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  component {text} NOT NULL,
  code {text} NOT NULL,
  PRIMARY KEY (community_id, component, code)
) {strict};
CREATE INDEX tariff_components_by_code ON tariff_components (community_id, code);

-- A quote for an order. A higher version supersedes; none is ever changed.
CREATE TABLE quotes (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  quote_id {id} NOT NULL,
  order_id {id} NOT NULL,
  version {int} NOT NULL,
  total_fen {int} NOT NULL CHECK (total_fen >= 0),
  offered_at {moment} NOT NULL,
  offered_by {id} NOT NULL,
  PRIMARY KEY (community_id, quote_id),
  UNIQUE (community_id, order_id, version)
) {strict};

-- Its lines, with the words and the price of the day: the paper stays true when the board changes.
CREATE TABLE quote_lines (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  quote_id {id} NOT NULL,
  line_no {int} NOT NULL,
  tariff_id {id} NOT NULL,
  name_zh {text} NOT NULL,
  name_en {text} NOT NULL,
  unit_zh {text} NOT NULL,
  unit_en {text} NOT NULL,
  price_fen {int} NOT NULL,
  quantity_hundredths {int} NOT NULL CHECK (quantity_hundredths > 0),
  amount_fen {int} NOT NULL,
  PRIMARY KEY (community_id, quote_id, line_no),
  FOREIGN KEY (community_id, quote_id) REFERENCES quotes (community_id, quote_id),
  FOREIGN KEY (community_id, tariff_id) REFERENCES tariffs (community_id, tariff_id)
) {strict};
