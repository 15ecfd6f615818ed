-- Who at an outside party accepted the promised time; nobody: it is still to be confirmed (promise.reserved).
ALTER TABLE promises ADD COLUMN accepted_by {text};
-- The words told of danger, and the clerk asked and heard that there is none (intake.danger-first).
ALTER TABLE requests ADD COLUMN not_danger {bool} NOT NULL DEFAULT {false};
-- The register knows nobody to whom the resident could be referred, and the clerk said so (intake.capability).
ALTER TABLE requests ADD COLUMN none_known {bool} NOT NULL DEFAULT {false};
-- What was said about the reporter of a danger where it fits no field: a danger waits for no correction.
ALTER TABLE requests ADD COLUMN reporter_told {text};
