-- name: seats of cohorts
-- says: No cohort and no partner in it has more people with a seat than it has seats.
select k.id as cohort, null as partner
from cohort k
where k.seats < (select count(*) from trainer_path t where t.cohort_id = k.id and t.standing <> 'WITHDRAWN'
  and exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step = 'SELECTED'))
union all
select q.cohort_id, q.partner_id
from cohort_seat q
where q.seats < (select count(*) from trainer_path t where t.cohort_id = q.cohort_id and t.partner_id = q.partner_id
  and t.standing <> 'WITHDRAWN' and exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step = 'SELECTED'));
