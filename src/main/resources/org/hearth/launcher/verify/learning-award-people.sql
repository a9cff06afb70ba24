-- name: awards without people
-- says: An award is of a person and a partner of its partnership, for a course of it.
select w.number as certificate, w.person_id as person, w.partner_id as partner, w.course_id as course
from award w
left join person p on p.id = w.person_id
left join partner r on r.id = w.partner_id
left join course c on c.id = w.course_id
where p.id is null or r.id is null or c.id is null
   or p.partnership_id <> w.partnership_id or r.partnership_id <> w.partnership_id
   or c.partnership_id <> w.partnership_id;
