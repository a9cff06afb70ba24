-- name: capacity agreed
-- says: Booking and scheduling agree on how many places a session has.
select s.id as session, s.capacity as scheduled, a.capacity as booked_against
from session s
join place_allocation a on a.session_id = s.id
where s.capacity <> a.capacity and s.status in ('PUBLISHED', 'RUNNING');
