-- name: awards
-- says: An award for a booking is of that booking's person, partner and session.
select w.id as award, w.number as number, w.booking_id as booking
from award w
left join booking b on b.id = w.booking_id
where w.booking_id is not null
  and (b.id is null or b.person_id <> w.person_id or b.session_id <> w.session_id
       or b.partnership_id <> w.partnership_id);
