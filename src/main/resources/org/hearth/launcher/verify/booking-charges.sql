-- name: charges and bookings
-- says: A charge is for the booking's home partner, goes to the session's host and follows the policy the booking is under;
-- only a booking that ended was given up late, and only one that did not was missed; whoever has no place owes nothing for it.
select c.ref as charge, b.id as booking, b.status as status, c.cause as cause
from charge c join booking b on b.id = c.booking_id
join place_allocation a on a.session_id = b.session_id
where c.partner_id <> b.partner_id or c.host_partner_id <> a.host_partner_id
   or c.partnership_id <> b.partnership_id or not (c.policy_id <=> b.policy_id)
   or c.cause <> 'PLACE' and (c.cause = 'LATE_CANCELLATION') <> (b.status = 'CANCELLED')
   or c.cause = 'PLACE' and b.status <> 'CONFIRMED' and c.status = 'RAISED';
