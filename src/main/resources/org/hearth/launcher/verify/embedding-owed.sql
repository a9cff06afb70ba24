-- name: owed after the course
-- says: Whoever did all that a rule asks in time, of a course that asks for nothing else itself, holds or held its certificate.
select k.booking_id as booking, k.person_id as person, r.id as rule
from completion k
join course c on c.id = k.course_id and c.conditions in ('', 'FULL_ATTENDANCE')
join (select session_id, min(on_date) as first_day, max(on_date) as last_day from session_day group by session_id) d
  on d.session_id = k.session_id
join certificate_rule r on r.partnership_id = k.partnership_id and r.course_ref = c.ref
  and r.from_date <= d.first_day and (r.to_date is null or r.to_date >= d.first_day)
left join certificate_time t on t.booking_id = k.booking_id
where k.outcome = 'FULL'
  and not exists (select 1 from award a where a.booking_id = k.booking_id)
  and r.work_groups <= (select count(*) from work_group_present p
                        join work_group_meeting m on m.group_id = p.group_id and m.number = p.number
                        join work_group g on g.id = p.group_id
                        where p.person_id = k.person_id and g.partnership_id = k.partnership_id and g.course_ref = c.ref
                          and m.on_date > d.last_day
                          and (r.within_months is null or m.on_date <= greatest(d.last_day + interval r.within_months month,
                                                                               coalesce(t.until_date, d.last_day))))
  and not exists (select 1 from certificate_rule_part q
                  left join certificate_part_met e on e.booking_id = k.booking_id and e.number = q.number
                    and (r.within_months is null or e.met_on <= greatest(d.last_day + interval r.within_months month,
                                                                        coalesce(t.until_date, d.last_day)))
                  where q.rule_id = r.id and e.booking_id is null);
