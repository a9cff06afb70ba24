-- name: ledger balanced
-- says: What was given is what was got: in each entry, over each session, and in all.
select 'entry' as what, l.entry_id as id, e.session_id as session, e.booking_id as booking, sum(l.amount) as difference
from ledger_line l
left join ledger_entry e on e.id = l.entry_id
group by l.entry_id, e.session_id, e.booking_id
having difference <> 0 or count(*) < 2
union all
select 'session', e.session_id, e.session_id, null, sum(l.amount) as difference
from ledger_entry e
join ledger_line l on l.entry_id = e.id
group by e.session_id, e.unit
having difference <> 0
union all
select 'all', e.partnership_id, null, null, sum(l.amount) as difference
from ledger_entry e
join ledger_line l on l.entry_id = e.id
group by e.partnership_id, e.unit
having difference <> 0
union all
select 'entry', e.id, e.session_id, e.booking_id, 0
from ledger_entry e
left join ledger_line l on l.entry_id = e.id
where l.entry_id is null;
