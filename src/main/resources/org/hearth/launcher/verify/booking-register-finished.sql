-- name: finished registers
-- says: A finished register has a mark for everybody with a confirmed place.
select r.session_id as session, r.number as day, b.id as booking
from register_day r
join booking b on b.session_id = r.session_id and b.status = 'CONFIRMED'
left join attendance m on m.session_id = r.session_id and m.day_number = r.number and m.booking_id = b.id
where r.finished_at is not null and m.id is null;
