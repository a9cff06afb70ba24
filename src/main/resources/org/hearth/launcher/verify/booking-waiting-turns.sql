-- name: waiting turns
-- says: Everybody on a waiting list has a turn of their own, and nobody else has one.
select b.session_id as session, b.turn as turn, count(*) as bookings
from booking b
where b.status = 'WAITING'
group by b.session_id, b.turn
having count(*) > 1 or turn is null
union all
select b.session_id, b.turn, 1
from booking b
where b.status <> 'WAITING' and b.turn is not null;
