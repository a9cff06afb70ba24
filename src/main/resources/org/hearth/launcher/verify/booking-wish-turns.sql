-- name: turns of wishes
-- says: Whoever waits for any date of a course has a turn on every date of it that has not begun, and nobody else has the same one.
select a.session_id as session, w.id as wish, 'no turn' as fault
from wish w
join course c on c.ref = w.course_ref and c.partnership_id = w.partnership_id
join place_allocation a on a.course_id = c.id and a.status = 'OPEN' and a.first_start > utc_timestamp(6)
left join wish_turn t on t.wish_id = w.id and t.session_id = a.session_id
where w.status = 'OPEN' and t.wish_id is null
union all
select t.session_id, t.wish_id, 'the turn of a booking'
from wish_turn t
join wish w on w.id = t.wish_id and w.status = 'OPEN'
join booking b on b.session_id = t.session_id and b.status = 'WAITING' and b.turn = t.turn
where t.booking_id is null;
