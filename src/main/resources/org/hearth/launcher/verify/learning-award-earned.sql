-- name: award-earned
-- says: Every award that counts and came from a booking rests on full attendance of that booking.
select a.number as certificate, a.booking_id as booking, coalesce(k.outcome, 'never settled') as attendance
from award a
left join completion k on k.booking_id = a.booking_id
where a.status = 'ACTIVE' and a.source = 'SESSION' and a.booking_id is not null
  and (k.outcome is null or k.outcome <> 'FULL');
