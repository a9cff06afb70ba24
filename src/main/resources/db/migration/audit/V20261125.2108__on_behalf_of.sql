-- What was done for somebody, and who looked at their record, is found by the person it was about.
create index audit_by_behalf on audit_event (on_behalf_of, at);
