-- name: courses at home
-- says: A course, its programme and its owner belong to one partnership.
select c.id as course, c.ref as ref, c.edition as edition
from course c
left join programme p on p.id = c.programme_id
left join partner r on r.id = c.owner_partner_id
where p.partnership_id <> c.partnership_id
   or r.partnership_id <> c.partnership_id;
