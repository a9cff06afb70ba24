-- name: wishes
-- says: Nobody waits twice for any date of a course, and whoever waits for any date is offered one place at a time, while they wait.
select t.session_id as session, min(w.id) as wish, 'two open wishes' as fault
from wish w
join wish_turn t on t.wish_id = w.id
where w.status = 'OPEN'
group by t.session_id, w.person_id
having count(*) > 1
union all
select b.session_id, w.id, 'offered while it is over'
from wish w
join wish_turn t on t.wish_id = w.id
join booking b on b.id = t.booking_id and b.status = 'OFFERED'
where w.status <> 'OPEN'
union all
select max(b.session_id), w.id, 'offered twice at a time'
from wish w
join wish_turn t on t.wish_id = w.id
join booking b on b.id = t.booking_id and b.status = 'OFFERED'
group by w.id
having count(*) > 1
union all
select t.session_id, w.id, 'offered to somebody else'
from wish w
join wish_turn t on t.wish_id = w.id
join booking b on b.id = t.booking_id
where b.person_id <> w.person_id or b.session_id <> t.session_id;
