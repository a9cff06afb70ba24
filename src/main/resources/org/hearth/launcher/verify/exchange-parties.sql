-- name: ledger parties
-- says: The host gave the place and the partner it was booked for got it; what undoes an entry says the contrary of it.
select e.id as entry, e.booking_id as booking, e.session_id as session
from ledger_entry e
left join booking b on b.id = e.booking_id
left join place_allocation a on a.session_id = b.session_id and a.session_id = e.session_id
where e.unit = 'PLACE' and e.booking_id is not null and (a.session_id is null
  or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.partner_id = a.host_partner_id
                 and l.side = 'GAVE' and l.amount = if(e.reverses is null, 1, -1))
  or not exists (select 1 from ledger_line l where l.entry_id = e.id and l.partner_id = b.partner_id
                 and l.side = 'GOT' and l.amount = if(e.reverses is null, -1, 1)))
union all
select r.id, r.booking_id, r.session_id
from ledger_entry r
left join ledger_entry e on e.id = r.reverses and e.unit = r.unit and e.reverses is null
  and coalesce(e.booking_id, '') = coalesce(r.booking_id, '')
where r.reverses is not null and (e.id is null or exists (select 1 from ledger_line l
  where l.entry_id = e.id and not exists (select 1 from ledger_line u where u.entry_id = r.id
    and u.partner_id = l.partner_id and u.side = l.side and u.amount = -l.amount)));
