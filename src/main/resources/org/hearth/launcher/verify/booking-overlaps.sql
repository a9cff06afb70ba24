-- name: overlapping bookings
-- says: Nobody is booked on two sessions at the same time without a reason.
select one.person_id as person, one.id as booking, one.session_id as session, other.id as other_booking,
  other.session_id as other_session
from booking one
join booking other on other.person_id = one.person_id and other.id > one.id and other.session_id <> one.session_id
where one.status <> 'CANCELLED' and other.status <> 'CANCELLED'
  and not (one.status = 'OFFERED' and one.offer_until <= utc_timestamp(6))
  and not (other.status = 'OFFERED' and other.offer_until <= utc_timestamp(6))
  and one.override_reason is null and other.override_reason is null
  and exists (select 1 from place_day d join place_day e on d.starts_at < e.ends_at and e.starts_at < d.ends_at
              where d.session_id = one.session_id and e.session_id = other.session_id);
