-- Certificates per duty, and who is taken along by whom until there is one (带教).

-- Granted by a manager who has checked; a licence number where the law asks for one (electrician, lift, guard).
CREATE TABLE certificates (
  certificate_id {id} NOT NULL PRIMARY KEY,
  staff_id {id} NOT NULL REFERENCES staff (staff_id),
  duty {text} NOT NULL REFERENCES duties (duty),
  licence {text},
  starts_on {date} NOT NULL,
  ends_on {date},
  granted_at {moment} NOT NULL,
  granted_by {id} NOT NULL,
  -- From which day on it counts no more, when it was taken back before its end; and why.
  ended_on {date},
  ended_at {moment},
  ended_by {id},
  ended_because {text},
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) {strict};
-- Is this person certified; and who is, for a duty.
CREATE INDEX certificates_by_staff ON certificates (staff_id, duty, starts_on);
CREATE INDEX certificates_by_duty ON certificates (duty, staff_id);

-- Beside a certified colleague, from a day to a day, at most 14 days in all for a duty.
CREATE TABLE mentorings (
  mentoring_id {id} NOT NULL PRIMARY KEY,
  staff_id {id} NOT NULL REFERENCES staff (staff_id),
  duty {text} NOT NULL REFERENCES duties (duty),
  mentor_id {id} NOT NULL REFERENCES staff (staff_id),
  since {date} NOT NULL,
  until {date} NOT NULL,
  named_at {moment} NOT NULL,
  named_by {id} NOT NULL,
  CHECK (until >= since),
  CHECK (mentor_id <> staff_id)
) {strict};
CREATE INDEX mentorings_by_staff ON mentorings (staff_id, duty, since);
CREATE INDEX mentorings_by_duty ON mentorings (duty, staff_id);
