-- name: audit-append-only
-- says: The database refuses to change or remove a line of the audit.
select wanted.event as missing_trigger
from (select 'UPDATE' as event union all select 'DELETE') wanted
left join information_schema.triggers t on t.trigger_schema = database() and t.event_object_table = 'audit_event'
  and t.event_manipulation = wanted.event and t.action_timing = 'BEFORE'
where t.trigger_name is null;
