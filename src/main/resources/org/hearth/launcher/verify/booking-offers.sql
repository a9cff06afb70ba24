-- name: offers
-- says: Every place that is held for somebody is held until a moment, and not beyond the beginning of the session.
select b.id as booking, b.session_id as session, b.offer_until as until, a.first_start as begins
from booking b
join place_allocation a on a.session_id = b.session_id
where b.status = 'OFFERED' and (b.offer_until is null or b.offer_until > a.first_start or b.offer_number < 1);
