-- name: status without history
-- says: The last step in a booking's history is the status it has.
select b.id as booking, b.session_id as session, b.status as status, h.to_status as last_step
from booking b
left join booking_history h on h.booking_id = b.id
  and not exists (select 1 from booking_history later
                  where later.booking_id = h.booking_id and (later.at > h.at or later.at = h.at and later.id > h.id))
where h.id is null or h.to_status <> b.status;
