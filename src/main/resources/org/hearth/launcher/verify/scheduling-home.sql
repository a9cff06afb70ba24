-- name: sessions at home
-- says: A session, its host, its course and its site belong to one partnership, and its room to its site.
select s.id as session, s.ref as ref
from session s
join partner r on r.id = s.host_partner_id
join course c on c.id = s.course_id
left join site i on i.id = s.site_id
left join room o on o.id = s.room_id
where r.partnership_id <> s.partnership_id
   or c.partnership_id <> s.partnership_id
   or i.partnership_id <> s.partnership_id
   or o.site_id <> s.site_id;
