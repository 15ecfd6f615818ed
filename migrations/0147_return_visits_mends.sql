-- Paid work at whose return visit nobody asked what was paid: a manager sees that it wasn't asked (order.closed-by-revisit).
INSERT INTO return_visit_flag_kinds (kind) VALUES ('not_asked');
-- The matter was opened again before anybody visited: no visit was made, and none is counted.
INSERT INTO return_visit_states (state) VALUES ('overtaken');
-- From this opinion downwards somebody asks again, and a manager looks at it.
ALTER TABLE return_visit_settings ADD COLUMN unhappy_at {int} NOT NULL DEFAULT 2;
-- Who changed a waiver last, so that a stale page can be told.
ALTER TABLE return_visit_waivers ADD COLUMN changed_by_name {text} NOT NULL DEFAULT '';
