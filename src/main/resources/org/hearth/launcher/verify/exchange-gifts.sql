-- name: gifts of credits
-- says: A gift is of no session, less for who gave it and more for who got it; what runs out undoes another entry.
select e.id as entry, e.cause as cause
from ledger_entry e
where e.cause = 'GIFT' and (e.session_id is not null or e.reason is null or e.unit <> 'PLACE'
    or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.side = 'GAVE' and l.amount < 0)
    or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.side = 'GOT' and l.amount > 0))
union all
select e.id, e.cause
from ledger_entry e
left join ledger_entry o on o.id = e.reverses
where e.cause = 'GIFT_RETURNED' and coalesce(o.cause, '') <> 'GIFT'
  or e.cause = 'EXPIRED' and o.id is null;
