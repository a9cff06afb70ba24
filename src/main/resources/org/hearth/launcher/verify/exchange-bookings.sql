-- name: ledger as booked
-- says: A confirmed booking on another partner's session has one entry that counts; no other booking has any.
select b.id as booking, b.session_id as session, b.status as status, count(e.id) as entries
from booking b
join place_allocation a on a.session_id = b.session_id
left join ledger_entry e on e.booking_id = b.id and e.reverses is null
  and not exists (select 1 from ledger_entry r where r.reverses = e.id
    and (r.cause <> 'EXPIRED' or b.status <> 'CONFIRMED')) -- what counts no more was booked all the same
where b.partner_id <> a.host_partner_id
group by b.id, b.session_id, b.status
having entries <> if(b.status = 'CONFIRMED', 1, 0)
union all
select b.id, b.session_id, b.status, count(*)
from ledger_entry e
join booking b on b.id = e.booking_id
join place_allocation a on a.session_id = b.session_id and a.host_partner_id = b.partner_id
group by b.id, b.session_id, b.status;
