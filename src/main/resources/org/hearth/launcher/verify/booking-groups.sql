-- name: people who wait together
-- says: Those who wait together are of one partner and one session; they are all offered places in one act, or none of them is.
select g.session_id as session, g.id as waiting_group, b.id as booking, 'has a place, and the others wait' as fault
from waiting_group g
join waiting_group_member m on m.group_id = g.id and m.left_at is null
join booking b on b.id = m.booking_id and b.status not in ('WAITING', 'CANCELLED')
where g.ended_at is null
union all
select g.session_id, g.id, b.id, 'of another session or partner'
from waiting_group g
join waiting_group_member m on m.group_id = g.id
join booking b on b.id = m.booking_id
where b.session_id <> g.session_id or b.partner_id <> g.partner_id
union all
select g.session_id, g.id, b.id, 'was left out'
from waiting_group g
join waiting_group_member m on m.group_id = g.id and m.left_at is null
join booking b on b.id = m.booking_id and (b.ended_at is null or b.ended_at > g.ended_at)
where g.outcome = 'OFFERED'
  and not exists (select 1 from booking_history h where h.booking_id = b.id and h.to_status = 'OFFERED' and h.at = g.ended_at);
