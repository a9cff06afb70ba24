-- name: accreditations
-- says: An accreditation is of a person and a programme of its partnership, and does not end before it begins.
select a.id as accreditation, a.person_id as person
from trainer_accreditation a
join programme g on g.id = a.programme_id
left join person p on p.id = a.person_id
where p.id is null or p.partnership_id <> a.partnership_id
   or g.partnership_id <> a.partnership_id
   or a.to_date < a.from_date;
