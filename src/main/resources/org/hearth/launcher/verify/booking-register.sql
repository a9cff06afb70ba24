-- name: marks without a place
-- says: Every mark on a register is of a booking on that session.
select a.id as mark, a.session_id as session, a.booking_id as booking
from attendance a
join booking b on b.id = a.booking_id
where b.session_id <> a.session_id;
