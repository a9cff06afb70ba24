-- name: award-conditions
-- says: Every award that counts and came from a booking rests on every further condition of its course.
select a.number as certificate, a.booking_id as booking, c.conditions as asked,
       (select group_concat(m.condition_code order by m.condition_code) from condition_met m
        where m.booking_id = a.booking_id) as met
from award a
join course c on c.id = a.course_id
where a.status = 'ACTIVE' and a.source = 'SESSION' and a.booking_id is not null
  and length(c.conditions) > 0
  and 1 + length(c.conditions) - length(replace(c.conditions, ' ', '')) - (c.conditions like '%FULL_ATTENDANCE%')
      - (c.conditions like '%WORK_DISCUSSION_GROUPS%' and exists (select 1 from certificate_rule r
         where r.partnership_id = a.partnership_id and r.course_ref = c.ref
           and a.first_day between r.from_date and coalesce(r.to_date, '9999-12-31')))
      > (select count(*) from condition_met m where m.booking_id = a.booking_id
         and find_in_set(m.condition_code, replace(c.conditions, ' ', ',')) > 0);
