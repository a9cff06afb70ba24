-- name: award-missing
-- says: Full attendance of a course that asks for nothing else has given an award.
select k.booking_id as booking, k.session_id as session, k.person_id as person
from completion k
join course c on c.id = k.course_id
where k.outcome = 'FULL' and c.conditions in ('', 'FULL_ATTENDANCE')
  and not exists (select 1 from award a where a.booking_id = k.booking_id);
