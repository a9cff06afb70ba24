-- name: days agreed
-- says: Booking and scheduling agree on when a session takes place.
select d.session_id as session, d.number as day, d.starts_at as scheduled, p.starts_at as booked_against
from session_day d
join session s on s.id = d.session_id and s.status in ('PUBLISHED', 'RUNNING')
join place_allocation a on a.session_id = d.session_id
left join place_day p on p.session_id = d.session_id and p.number = d.number
where p.session_id is null or p.starts_at <> d.starts_at or p.ends_at <> d.ends_at;
