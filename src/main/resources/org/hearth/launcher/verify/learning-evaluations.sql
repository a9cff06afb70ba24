-- name: evaluations
-- says: Whoever answered an evaluation was expected at the session, and its register is settled.
select e.booking_id as booking
from evaluation e
left join completion k on k.booking_id = e.booking_id and k.partnership_id = e.partnership_id
where k.booking_id is null;
