-- Between which hours an item of the price board is charged (a surcharge by night), as minutes of the day; `ends` before
-- `begins` is the next morning. By code, not by version: a new price holds in the same hours.
CREATE TABLE tariff_hours (
  community_id {id} NOT NULL REFERENCES lines (line_id),
  code {text} NOT NULL,
  begins {int} NOT NULL CHECK (begins BETWEEN 0 AND 1439),
  ends {int} NOT NULL CHECK (ends BETWEEN 0 AND 1440),
  PRIMARY KEY (community_id, code)
) {strict};
-- The item of the default board that says 22:00–7:00.
INSERT INTO tariff_hours (community_id, code, begins, ends)
  SELECT DISTINCT community_id, 'C-02', 1320, 420 FROM tariffs WHERE code = 'C-02' AND name_zh LIKE '%22:00%7:00%';
