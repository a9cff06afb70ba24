-- name: places from nowhere
-- says: Every place somebody holds comes from a share of that session.
select b.id as booking, b.session_id as session, b.status as status
from booking b
left join place_share s on s.id = b.share_id and s.session_id = b.session_id
where b.status in ('CONFIRMED', 'REQUESTED', 'OFFERED') and s.id is null
   or b.status in ('WAITING', 'CANCELLED') and b.share_id is not null;
