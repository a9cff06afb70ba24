-- name: completion-settled
-- says: Attendance was settled for bookings that exist, for the person who was booked.
select k.booking_id as booking, k.person_id as person
from completion k
left join booking b on b.id = k.booking_id
where b.id is null or b.person_id <> k.person_id or b.session_id <> k.session_id;
