-- The calendar entry of a resident's appointment. The address is signed as a worker's feed is.
CREATE TABLE calendar_invitations (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  invitation_id {id} NOT NULL,
  request_id {id} NOT NULL,
  made_at {moment} NOT NULL,
  made_by {id} NOT NULL,
  ended_at {moment},
  read_at {moment},
  PRIMARY KEY (community_id, invitation_id),
  FOREIGN KEY (community_id, request_id) REFERENCES requests (community_id, request_id)
) {strict};
-- A request has one address at a time.
CREATE UNIQUE INDEX calendar_invitations_open ON calendar_invitations (community_id, request_id) WHERE ended_at IS NULL;
-- What an address leads to.
CREATE UNIQUE INDEX calendar_invitations_by_id ON calendar_invitations (invitation_id);
