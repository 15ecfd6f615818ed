-- Posts: what a newcomer gets at one stroke, so that nobody ticks thirteen boxes. The certificates that a post needs are
-- those of its duties. A post's name is a word of the catalogue (`post-<post>`).

CREATE TABLE posts (
  post {text} NOT NULL PRIMARY KEY,
  department {text} NOT NULL REFERENCES departments (department),
  rank {int} NOT NULL
) {strict};
CREATE TABLE post_roles (
  post {text} NOT NULL REFERENCES posts (post),
  role {text} NOT NULL REFERENCES roles (role),
  PRIMARY KEY (post, role)
) {strict};
CREATE TABLE post_duties (
  post {text} NOT NULL REFERENCES posts (post),
  duty {text} NOT NULL REFERENCES duties (duty),
  PRIMARY KEY (post, duty)
) {strict};

INSERT INTO posts (post, department, rank) VALUES ('clerk', 'centre', 10), ('steward', 'centre', 20), ('technician', 'engineering', 30),
  ('electrician', 'engineering', 40), ('team_leader', 'engineering', 50), ('guard', 'security', 60), ('cleaner', 'environment', 70),
  ('gardener', 'environment', 80), ('duty_manager', 'centre', 90), ('manager', 'centre', 100), ('finance', 'centre', 110),
  ('planner', 'centre', 120), ('auditor', 'other', 130);
INSERT INTO post_roles (post, role) VALUES ('clerk', 'clerk'), ('steward', 'steward'), ('technician', 'technician'),
  ('electrician', 'technician'), ('team_leader', 'technician'), ('team_leader', 'dispatcher'), ('guard', 'guard'), ('cleaner', 'cleaner'),
  ('gardener', 'cleaner'), ('duty_manager', 'duty_manager'), ('manager', 'manager'), ('finance', 'finance'), ('planner', 'planner'),
  ('auditor', 'auditor');
INSERT INTO post_duties (post, duty) VALUES ('clerk', 'desk'), ('steward', 'desk'), ('technician', 'plumbing'), ('technician', 'carpentry'),
  ('technician', 'masonry'), ('technician', 'appliances'), ('electrician', 'electrical'), ('electrician', 'appliances'),
  ('electrician', 'lift_rescue'), ('team_leader', 'plumbing'), ('team_leader', 'electrical'), ('team_leader', 'survey'),
  ('team_leader', 'gas_response'), ('guard', 'guarding'), ('guard', 'vehicles'), ('cleaner', 'cleaning'), ('gardener', 'greening'),
  ('duty_manager', 'desk'), ('duty_manager', 'survey'), ('manager', 'desk'), ('finance', 'desk');
