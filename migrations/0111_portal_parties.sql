-- What an outside party owes us by its contract, what it was asked for and what it answered; and the notices of a warranty.

-- The terms of a party's contract. A new one begins where the old one ends; the old one stays, for what was asked under it.
CREATE TABLE party_contracts (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  contract_id {id} NOT NULL,
  party_id {id} NOT NULL,
  number {text} NOT NULL,
  scope {text} NOT NULL,
  -- The hours in which its time runs, in minutes after midnight; equal: round the clock.
  hours_from {int} NOT NULL CHECK (hours_from BETWEEN 0 AND 1439),
  hours_to {int} NOT NULL CHECK (hours_to BETWEEN 0 AND 1440),
  answer_minutes {int} NOT NULL CHECK (answer_minutes > 0),
  arrival_minutes {int} NOT NULL CHECK (arrival_minutes > 0),
  finish_minutes {int} NOT NULL CHECK (finish_minutes > 0),
  penalties {text} NOT NULL,
  valid_from {date} NOT NULL,
  valid_to {date},
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL,
  PRIMARY KEY (community_id, contract_id),
  FOREIGN KEY (community_id, party_id) REFERENCES parties (community_id, party_id),
  CHECK (hours_from <= hours_to),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) {strict};
CREATE INDEX party_contracts_by_party ON party_contracts (community_id, party_id, valid_from);

CREATE TABLE party_job_states (state {text} NOT NULL PRIMARY KEY, ended {bool} NOT NULL) {strict};
INSERT INTO party_job_states (state, ended) VALUES
  ('asked', {false}), ('proposed', {false}), ('accepted', {false}), ('arrived', {false}),
  ('finished', {true}), ('declined', {true}), ('withdrawn', {true});

-- One hand-over of an order to a party, with the times that its contract gave it then.
CREATE TABLE party_jobs (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  job_id {id} NOT NULL,
  order_id {id} NOT NULL,
  party_id {id} NOT NULL,
  state {text} NOT NULL REFERENCES party_job_states (state),
  asked_at {moment} NOT NULL,
  -- The time that the centre asks for.
  asked_for {moment} NOT NULL,
  answer_due_at {moment},
  answered_at {moment},
  -- The time that the party proposes, until the centre answers.
  proposed_for {moment},
  proposed_note {text} NOT NULL,
  -- The time that both agreed to: only this one is promised.
  agreed_for {moment},
  arrival_due_at {moment},
  arrived_at {moment},
  finish_due_at {moment},
  finish_minutes {int},
  finished_at {moment},
  ended_at {moment},
  reason {text} NOT NULL,
  -- The centre found that the job needs a call to the resident.
  needs_call {bool} NOT NULL,
  version {int} NOT NULL,
  changed_at {moment} NOT NULL,
  changed_by_name {text} NOT NULL,
  PRIMARY KEY (community_id, job_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  FOREIGN KEY (community_id, party_id) REFERENCES parties (community_id, party_id),
  CHECK ((state IN ('finished', 'declined', 'withdrawn')) = (ended_at IS NOT NULL))
) {strict};
-- An order is in the hands of one party at a time.
CREATE UNIQUE INDEX party_jobs_open ON party_jobs (community_id, order_id) WHERE ended_at IS NULL;
-- The jobs of a party, for what was kept and broken.
CREATE INDEX party_jobs_by_party ON party_jobs (community_id, party_id, asked_at);

-- What the party told on the way.
CREATE TABLE party_reports (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  report_id {id} NOT NULL,
  job_id {id} NOT NULL,
  words {text} NOT NULL,
  photos {int} NOT NULL,
  told_at {moment} NOT NULL,
  PRIMARY KEY (community_id, report_id),
  FOREIGN KEY (community_id, job_id) REFERENCES party_jobs (community_id, job_id)
) {strict};
CREATE INDEX party_reports_by_job ON party_reports (community_id, job_id, told_at);

-- How long a warranty party has after a notice, and what follows when it doesn't come. Step 3 is the substitute repair.
CREATE TABLE warranty_notice_terms (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  step {int} NOT NULL CHECK (step BETWEEN 1 AND 3),
  urgent {bool} NOT NULL,
  hours {int} NOT NULL CHECK (hours >= 0),
  article {text} NOT NULL,
  article_en {text} NOT NULL,
  source {text} NOT NULL,
  valid_from {date} NOT NULL,
  PRIMARY KEY (community_id, step, urgent, valid_from)
) {strict};

-- A written notice to the warranty party about one order.
CREATE TABLE warranty_notices (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  notice_id {id} NOT NULL,
  order_id {id} NOT NULL,
  party_id {id} NOT NULL,
  number {text} NOT NULL,
  step {int} NOT NULL CHECK (step BETWEEN 1 AND 3),
  urgent {bool} NOT NULL,
  article {text} NOT NULL,
  article_en {text} NOT NULL,
  issued_at {moment} NOT NULL,
  issued_by_name {text} NOT NULL,
  due_at {moment},
  overdue_at {moment},
  PRIMARY KEY (community_id, notice_id),
  UNIQUE (community_id, number),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id),
  FOREIGN KEY (community_id, party_id) REFERENCES parties (community_id, party_id)
) {strict};
CREATE INDEX warranty_notices_by_order ON warranty_notices (community_id, order_id, issued_at);

-- Communities that are there already get the same terms as fresh ones (portal::seed).
INSERT INTO warranty_notice_terms (community_id, step, urgent, hours, article, article_en, source, valid_from)
SELECT l.line_id, t.step, t.urgent, t.hours, t.article, t.article_en, t.source, '2026-01-01' FROM lines l CROSS JOIN (
  SELECT 1 AS step, {false} AS urgent, 72 AS hours,
    '《房屋建筑工程质量保修办法》第九条：接到保修通知后，应当到现场核查情况，在保修书约定的时间内予以保修' AS article,
    'Measures for Quality Warranty of Buildings, article 9: after the notice come and look, and repair within the time of the warranty certificate' AS article_en,
    '保修办法第九条；三日内到场为地方规定的常见口径，以保修书约定为准' AS source
  UNION ALL SELECT 1, {true}, 2,
    '《房屋建筑工程质量保修办法》第九条：涉及结构安全或者严重影响使用功能的，接到保修通知后应当立即到达现场抢修',
    'Measures for Quality Warranty of Buildings, article 9: where safety or use is gravely affected, come at once',
    '保修办法第九条；“立即”按两小时计，以本小区约定为准'
  UNION ALL SELECT 2, {false}, 72,
    '《建设工程质量管理条例》第四十一条：施工单位应当履行保修义务，并对造成的损失承担赔偿责任',
    'Regulation on Quality of Construction, article 41: the builder must carry out the warranty and make good the losses',
    '条例第四十一条；期限同第一次通知'
  UNION ALL SELECT 2, {true}, 2,
    '《建设工程质量管理条例》第四十一条：施工单位应当履行保修义务，并对造成的损失承担赔偿责任',
    'Regulation on Quality of Construction, article 41: the builder must carry out the warranty and make good the losses',
    '条例第四十一条；期限同第一次通知'
  UNION ALL SELECT 3, {false}, 0,
    '《房屋建筑工程质量保修办法》第十二条、第十三条：不按约定保修的，可以另行委托其他单位保修，费用由责任方承担',
    'Measures for Quality Warranty of Buildings, articles 12 and 13: where it does not repair as agreed, another may be hired, at the cost of whoever is liable',
    '保修办法第十二条、第十三条'
  UNION ALL SELECT 3, {true}, 0,
    '《房屋建筑工程质量保修办法》第十二条、第十三条：不按约定保修的，可以另行委托其他单位保修，费用由责任方承担',
    'Measures for Quality Warranty of Buildings, articles 12 and 13: where it does not repair as agreed, another may be hired, at the cost of whoever is liable',
    '保修办法第十二条、第十三条'
) t WHERE l.kind = 'community';
