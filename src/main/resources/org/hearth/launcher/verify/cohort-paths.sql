-- name: paths of trainers
-- says: A path is of a person and a programme of its partnership, and whoever may train by it has an accreditation that is theirs.
select t.id as path, t.person_id as person, t.accreditation_id as accreditation
from trainer_path t
left join person p on p.id = t.person_id
left join programme g on g.id = t.programme_id
left join trainer_accreditation a on a.id = t.accreditation_id
where p.id is null or p.partnership_id <> t.partnership_id or g.partnership_id <> t.partnership_id
   or t.standing = 'ACCREDITED' and (a.id is null or a.provisional)
   or a.id is not null and (a.person_id <> t.person_id or a.programme_id <> t.programme_id)
   or t.standing in ('LAPSED', 'WITHDRAWN') and t.accreditation_id is not null;
