-- name: charges in credits
-- says: A charge in credits between two partners is in the ledger once, as much as is to be paid; a waived one is not.
select c.id as charge, c.partnership_id as partnership, c.status as status, count(e.id) as entries
from charge c
left join ledger_entry e on e.charge_id = c.id and e.reverses is null
  and not exists (select 1 from ledger_entry r where r.reverses = e.id
    and (r.cause <> 'EXPIRED' or c.status = 'WAIVED')) -- what counts no more was charged all the same
where c.measure = 'CREDITS' and c.partner_id <> c.host_partner_id
group by c.id, c.partnership_id, c.status
having entries <> if(c.status = 'WAIVED', 0, 1)
union all
select e.charge_id, e.partnership_id, e.cause, 0
from ledger_entry e
left join charge c on c.id = e.charge_id and c.measure = 'CREDITS'
where (e.charge_id is not null or e.cause in ('CHARGED', 'CHARGE_LIFTED')) and (c.id is null or e.unit <> 'PLACE'
  or e.reverses is null and not exists (select 1 from ledger_entry r where r.reverses = e.id)
    and (not exists (select 1 from ledger_line l where l.entry_id = e.id and l.partner_id = c.partner_id
                     and l.side = 'GAVE' and l.amount = -c.amount)
      or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.partner_id = c.host_partner_id
                     and l.side = 'GOT' and l.amount = c.amount)));
