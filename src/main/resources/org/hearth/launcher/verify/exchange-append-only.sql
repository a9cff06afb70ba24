-- name: ledger-append-only
-- says: The database refuses to change or remove an entry of the ledger or a line of one.
select kept.name as ledger_table, wanted.event as missing_trigger
from (select 'UPDATE' as event union all select 'DELETE') wanted
join (select 'ledger_entry' as name union all select 'ledger_line') kept
left join information_schema.triggers t on t.trigger_schema = database() and t.event_object_table = kept.name
  and t.event_manipulation = wanted.event and t.action_timing = 'BEFORE'
where t.trigger_name is null;
