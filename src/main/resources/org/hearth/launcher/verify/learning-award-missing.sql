-- name: award-missing
-- says: Full attendance of a course that asks for nothing else, itself, by a rule of the partnership or by the policy of
-- the booking, has given an award.
select k.booking_id as booking, k.session_id as session, k.person_id as person
from completion k
join course c on c.id = k.course_id
where k.outcome = 'FULL' and c.conditions in ('', 'FULL_ATTENDANCE')
  and not exists (select 1 from award a where a.booking_id = k.booking_id)
  and not exists (select 1 from booking b join policy_house_rule h on h.policy_id = b.policy_id and h.what = 'EVALUATION_FIRST'
                  where b.id = k.booking_id)
  and not exists (select 1 from certificate_rule r where r.partnership_id = k.partnership_id and r.course_ref = c.ref
                  and (select min(d.on_date) from session_day d where d.session_id = k.session_id)
                      between r.from_date and coalesce(r.to_date, '9999-12-31'));
