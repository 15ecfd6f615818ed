-- The numbers of the staff's rules, each with its source and the day from which it holds. The company's row is the default;
-- a community may set its own.
CREATE TABLE staff_terms (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  term {text} NOT NULL CHECK (term IN ('beside_days')),
  number {int} NOT NULL CHECK (number >= 1),
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, term, valid_from)
) {strict};
INSERT INTO staff_terms (community_id, term, number, source, valid_from, version, changed_at, changed_by_name)
VALUES ({company}, 'beside_days', 14, 'duty.certified', '2000-01-01', 0, 0, '');
