-- what happened since yesterday, of all permits and of machines
CREATE INDEX audit_entry_step ON audit_entry (step, at);
CREATE INDEX warning_time ON warning (raised_at);
-- what a unit has in hand
CREATE INDEX permit_unit_status ON permit (unit_code, status);
