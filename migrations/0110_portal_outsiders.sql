-- Whoever acts without a staff log-in: outside parties by their link, residents by theirs, reporters who give no name.

CREATE TABLE outsider_kinds (kind {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO outsider_kinds (kind) VALUES ('party'), ('resident'), ('anonymous');

-- The name under which the history shows them. The actor's id is the party's or the person's own.
CREATE TABLE outsiders (
  line_id {id} NOT NULL REFERENCES lines (line_id),
  actor_id {id} NOT NULL,
  kind {text} NOT NULL REFERENCES outsider_kinds (kind),
  name {text} NOT NULL,
  PRIMARY KEY (line_id, actor_id)
) {strict};

CREATE TABLE portal_link_purposes (purpose {text} NOT NULL PRIMARY KEY) {strict};
INSERT INTO portal_link_purposes (purpose) VALUES ('party'), ('resident');

-- A link to one order for one holder. The token itself lies nowhere: only its hash, from the moment it is sent.
CREATE TABLE portal_links (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  link_id {id} NOT NULL,
  purpose {text} NOT NULL REFERENCES portal_link_purposes (purpose),
  order_id {id} NOT NULL,
  -- The party, or the person.
  holder_id {id} NOT NULL,
  token_hash {bytes} UNIQUE,
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL,
  sent_at {moment},
  -- The masked number that it went to; empty: handed over by the centre.
  sent_to {text} NOT NULL,
  expires_at {moment} NOT NULL,
  revoked_at {moment},
  opened_at {moment},
  opened {int} NOT NULL,
  PRIMARY KEY (community_id, link_id),
  FOREIGN KEY (community_id, order_id) REFERENCES orders (community_id, order_id)
) {strict};
-- The links of an order.
CREATE INDEX portal_links_by_order ON portal_links (community_id, order_id, made_at);
-- What waits to be sent.
CREATE INDEX portal_links_unsent ON portal_links (made_at) WHERE token_hash IS NULL AND revoked_at IS NULL;
