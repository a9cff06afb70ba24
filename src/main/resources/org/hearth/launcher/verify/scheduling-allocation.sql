-- name: published without places
-- says: A session that takes bookings has its places kept by booking.
select s.id as session, s.ref as ref, s.status as status
from session s
left join place_allocation a on a.session_id = s.id
where s.status in ('PUBLISHED', 'RUNNING') and a.session_id is null;
