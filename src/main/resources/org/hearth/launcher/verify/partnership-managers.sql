-- name: managers
-- says: Nobody is their own manager, and every manager is a person of the same partnership.
select e.id as engagement, e.person_id as person, e.manager_person_id as manager
from engagement e
left join person m on m.id = e.manager_person_id
where e.manager_person_id is not null
  and (m.id is null or m.partnership_id <> e.partnership_id or e.manager_person_id = e.person_id);
