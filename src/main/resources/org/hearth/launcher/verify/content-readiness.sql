-- name: readiness statements
-- says: A statement that an area is ready names a person, a partner and a programme of its partnership.
select s.id as statement, s.programme_id as programme
from readiness_statement s
left join programme g on g.id = s.programme_id and g.partnership_id = s.partnership_id
left join person p on p.id = s.person_id and p.partnership_id = s.partnership_id
left join partner q on q.id = s.partner_id and q.partnership_id = s.partnership_id
where g.id is null or p.id is null or q.id is null;
