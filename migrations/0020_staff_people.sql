-- People: who works where, for what, and with which certificates. The company's line: a person is one, whatever the community.

CREATE TABLE departments (department {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO departments (department) VALUES ('engineering'), ('environment'), ('vehicles'), ('security'), ('centre'), ('other');

-- What a person may be rostered for.
CREATE TABLE duties (duty {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO duties (duty) VALUES ('desk'), ('plumbing'), ('electrical'), ('carpentry'), ('masonry'), ('appliances'),
  ('lift_rescue'), ('gas_response'), ('survey'), ('cleaning'), ('greening'), ('guarding'), ('vehicles');

-- A staff member. The id is the account's: who works here has a name and a log-in, or none and cannot log in.
CREATE TABLE staff (
  staff_id {id} NOT NULL PRIMARY KEY REFERENCES accounts (account_id),
  phone {text},
  hired_on {date} NOT NULL,
  left_on {date},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  CHECK (left_on IS NULL OR left_on >= hired_on)
) {strict};

-- In which communities, in which department.
CREATE TABLE community_staff (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  staff_id {id} NOT NULL REFERENCES staff (staff_id),
  department {text} NOT NULL REFERENCES departments (department),
  since {date} NOT NULL,
  until {date},
  PRIMARY KEY (community_id, staff_id),
  CHECK (until IS NULL OR until >= since)
) {strict};
CREATE INDEX community_staff_by_staff ON community_staff (staff_id);

-- The register of skills: the duties that a person has, certified or not yet.
CREATE TABLE staff_duties (
  staff_id {id} NOT NULL REFERENCES staff (staff_id),
  duty {text} NOT NULL REFERENCES duties (duty),
  since {date} NOT NULL,
  PRIMARY KEY (staff_id, duty)
) {strict};
CREATE INDEX staff_duties_by_duty ON staff_duties (duty, staff_id);
