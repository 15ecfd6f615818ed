-- Requests and promises: what was brought to the centre, who answers for it, and what was promised to whom by when.

CREATE TABLE request_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO request_kinds (kind) VALUES ('repair'), ('danger'), ('question'), ('complaint'), ('suggestion'), ('praise'), ('errand'), ('other');

CREATE TABLE request_channels (channel {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO request_channels (channel) VALUES ('phone'), ('counter'), ('web'), ('qr'), ('wechat'), ('group_message'), ('patrol'), ('department'), ('authority'), ('head_office'), ('open311');

-- `open` is worked on in the centre; `finished` tells whether nothing more is to be done.
CREATE TABLE request_states (state {text} NOT NULL PRIMARY KEY, finished {bool} NOT NULL) {strict};
INSERT INTO request_states (state, finished) VALUES
  ('open', {false}), ('promised', {false}), ('working', {false}), ('outside', {false}), ('waiting', {false}), ('done', {false}), ('closed', {true}), ('refused', {true});

CREATE TABLE requests (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  request_id {id} NOT NULL,
  number {text} NOT NULL,
  kind {text} NOT NULL REFERENCES request_kinds (kind),
  channel {text} NOT NULL REFERENCES request_channels (channel),
  state {text} NOT NULL REFERENCES request_states (state),
  -- Where: the home, or the common part, or (questions and praise) the community at large.
  unit_id {id},
  place {text} NOT NULL CHECK (place IN ('in_home', 'common')),
  common_part_id {id},
  building_id {id},
  place_label {text} NOT NULL,
  what {text} NOT NULL,
  component {text},
  danger_level {text} CHECK (danger_level IN ('P0', 'P1')),
  -- The responsibility table's answer on that day.
  payer {text} NOT NULL,
  responsibility_row {text} NOT NULL,
  chargeable {bool} NOT NULL,
  warranty_row {text},
  warranty_end {date},
  flow {text} NOT NULL,
  department {text} NOT NULL,
  duty {text},
  minutes {int} NOT NULL,
  -- Who answers for it in the centre until it closes.
  owner_id {id} NOT NULL,
  -- Who told us: a person on file, or a name and a number, or nobody who gave a name.
  reporter_person_id {id},
  reporter_contact_id {id},
  reporter_name {text},
  reporter_phone {text},
  -- What came of it in the same call, where no promise was made.
  answer {text},
  explanation {text},
  referral_id {id},
  order_id {id},
  -- Matters of one call share it.
  call_id {id},
  read_back {bool} NOT NULL,
  returned_because {text},
  search_key {text} NOT NULL,
  created_at {moment} NOT NULL,
  created_by {id} NOT NULL,
  closed_at {moment},
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by {id} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, request_id),
  UNIQUE (community_id, number),
  FOREIGN KEY (community_id, unit_id) REFERENCES units (community_id, unit_id),
  FOREIGN KEY (community_id, common_part_id) REFERENCES common_parts (community_id, common_part_id),
  FOREIGN KEY (community_id, building_id) REFERENCES buildings (community_id, building_id),
  FOREIGN KEY (community_id, reporter_person_id) REFERENCES people (community_id, person_id),
  -- While the payer is undecided nothing is charged (route.undecided-is-free).
  CHECK (NOT (payer = 'undecided' AND chargeable))
) {strict};
-- The list of requests by state, newest first.
CREATE INDEX requests_by_state ON requests (community_id, state, request_id);
-- A household's open matters and timeline.
CREATE INDEX requests_by_unit ON requests (community_id, unit_id, request_id);
-- The request behind an order.
CREATE INDEX requests_by_order ON requests (community_id, order_id);
-- What somebody answers for.
CREATE INDEX requests_by_owner ON requests (community_id, owner_id, request_id);
-- The figures of a day.
CREATE INDEX requests_by_created ON requests (community_id, created_at);

CREATE TABLE script_steps (step {text} NOT NULL PRIMARY KEY, place {int} NOT NULL) {strict};
INSERT INTO script_steps (step, place) VALUES ('greet', 1), ('what_where', 2), ('judge', 3), ('promise', 4), ('read_back', 5), ('anything_else', 6), ('goodbye', 7);

-- The steps of the script that were gone through for a request.
CREATE TABLE request_steps (
  community_id {id} NOT NULL,
  request_id {id} NOT NULL,
  step {text} NOT NULL REFERENCES script_steps (step),
  PRIMARY KEY (community_id, request_id, step),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id)
) {strict};

-- Who answered for a request over time, and why it changed.
CREATE TABLE request_owners (
  community_id {id} NOT NULL,
  request_id {id} NOT NULL,
  since {moment} NOT NULL,
  owner_id {id} NOT NULL,
  because {text} NOT NULL,
  PRIMARY KEY (community_id, request_id, since),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id)
) {strict};

CREATE TABLE promise_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO promise_kinds (kind) VALUES ('danger'), ('now'), ('appointment'), ('survey'), ('outside'), ('callback'), ('find');

CREATE TABLE promise_states (state {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO promise_states (state) VALUES ('open'), ('kept'), ('moved'), ('broken'), ('withdrawn');

-- What was promised to a resident: by when, who answers for it, how it ended. A promise that moves is a new row; the old one stays.
CREATE TABLE promises (
  community_id {id} NOT NULL,
  promise_id {id} NOT NULL,
  request_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES promise_kinds (kind),
  state {text} NOT NULL REFERENCES promise_states (state),
  words {text},
  staff_id {id},
  party_id {id},
  starts_at {moment},
  ends_at {moment},
  due_at {moment} NOT NULL,
  owner_id {id} NOT NULL,
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL,
  moved_from {id},
  -- The danger that took the hands away.
  broken_by {id},
  ended_at {moment},
  ended_by {id},
  because {text},
  -- Whether the resident has been told of a break; until then it stands on the list of calls to make.
  told_at {moment},
  chased {int} NOT NULL,
  version {int} NOT NULL,
  PRIMARY KEY (community_id, promise_id),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id),
  FOREIGN KEY (community_id, party_id) REFERENCES parties (community_id, party_id)
) {strict};
CREATE INDEX promises_by_request ON promises (community_id, request_id, promise_id);
-- The list of promises due, and the share kept in time.
CREATE INDEX promises_by_due ON promises (community_id, state, due_at);
CREATE INDEX promises_by_breaker ON promises (community_id, broken_by);

-- How many minutes a promise of a kind has, with the source of the figure.
CREATE TABLE promise_terms (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  term {text} NOT NULL,
  valid_from {date} NOT NULL,
  minutes {int} NOT NULL,
  source {text} NOT NULL,
  PRIMARY KEY (community_id, term, valid_from)
) {strict};
