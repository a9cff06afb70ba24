-- name: steps to an accreditation
-- says: Whoever is or was accredited has the step that says so, and whoever has a seat in a cohort was nominated for it.
select t.id as path, t.standing as standing
from trainer_path t
where t.standing in ('ACCREDITED', 'LAPSED')
  and not exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step in ('ACCREDITED', 'REINSTATED'))
   or t.standing = 'CANDIDATE' and exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step = 'SELECTED')
  and not exists (select 1 from trainer_path_step s where s.path_id = t.id and s.step = 'NOMINATED');
