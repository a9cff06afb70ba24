-- name: given in kind
-- says: What was given in kind says on which day and what it was, is more than nothing for who gave it, and is of a kind of its own; it runs out once.
-- Only what nobody took out before runs out: an entry undoes one other (the table sees to that).
select e.id as entry, e.partnership_id as partnership, e.cause as cause
from ledger_entry e
where e.cause = 'IN_KIND' and (e.unit not in ('ROOM_DAY', 'MATERIALS', 'ADMIN_DAY', 'OTHER') or e.given_on is null
    or e.reason is null or e.agreement_id is null or (e.unit = 'OTHER') <> (e.kind_name is not null)
    or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.side = 'GAVE' and l.amount > 0)
    or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.side = 'GOT' and l.amount < 0))
union all
select e.id, e.partnership_id, e.cause
from ledger_entry e
left join ledger_entry o on o.id = e.reverses
where e.cause = 'IN_KIND_UNDONE' and coalesce(o.cause, '') <> 'IN_KIND'
  or e.unit in ('ROOM_DAY', 'MATERIALS', 'ADMIN_DAY', 'OTHER') and (e.cause not in ('IN_KIND', 'IN_KIND_UNDONE', 'EXPIRED')
    or e.cause = 'EXPIRED' and (o.cause <> 'IN_KIND' or e.given_on is null or e.given_on <> o.given_on));
