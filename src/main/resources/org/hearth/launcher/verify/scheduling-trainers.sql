-- name: trainers
-- says: A session's trainers are people of its partnership.
select t.session_id as session, t.person_id as person, t.role as role
from trainer_assignment t
join session s on s.id = t.session_id
left join person p on p.id = t.person_id
where p.id is null or p.partnership_id <> s.partnership_id;
