-- The hours in which a community's people come by appointment, as it has published them. Danger keeps no hours, and whoever
-- is on shift may go at once; a time that is promised ahead lies within them.
CREATE TABLE service_hours (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  valid_from {date} NOT NULL,
  opens_minute {int} NOT NULL CHECK (opens_minute BETWEEN 0 AND 1439),
  closes_minute {int} NOT NULL CHECK (closes_minute BETWEEN 1 AND 1440),
  source {text} NOT NULL,
  PRIMARY KEY (community_id, valid_from),
  CHECK (closes_minute > opens_minute)
) {strict};
INSERT INTO service_hours (community_id, valid_from, opens_minute, closes_minute, source)
  SELECT DISTINCT t.community_id, '2026-01-01', 480, 1200, '小区公示：上门维修时间' FROM shift_templates t;
