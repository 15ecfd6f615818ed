-- A worker's calendar feed. The address is signed with the master key, so nothing secret lies here; a feed that has ended
-- is answered as one that never was.
CREATE TABLE calendar_feeds (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  feed_id {id} NOT NULL,
  worker_id {id} NOT NULL REFERENCES accounts (account_id),
  made_at {moment} NOT NULL,
  ended_at {moment},
  -- When a calendar program fetched it last, noted once an hour.
  read_at {moment},
  PRIMARY KEY (community_id, feed_id)
) {strict};
-- A person has one feed of a community at a time.
CREATE UNIQUE INDEX calendar_feeds_open ON calendar_feeds (community_id, worker_id) WHERE ended_at IS NULL;
-- What an address leads to.
CREATE UNIQUE INDEX calendar_feeds_by_id ON calendar_feeds (feed_id);
