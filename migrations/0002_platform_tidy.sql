-- The name of a community in English, where it has one: pages in English show it.
ALTER TABLE lines ADD COLUMN name_en {text} NOT NULL DEFAULT '';
-- A deadline runs in the turn of its line, so nobody ever claimed one.
ALTER TABLE deadlines DROP COLUMN claimed_until;
