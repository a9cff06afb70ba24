-- name: duplicates
-- says: Nobody has two live bookings on one session.
select session_id as session, person_id as person, count(*) as bookings
from booking
where status <> 'CANCELLED'
group by session_id, person_id
having count(*) > 1;
