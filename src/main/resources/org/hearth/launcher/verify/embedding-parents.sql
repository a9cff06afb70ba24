-- name: groups for parents
-- says: A group for parents has as many sessions as its kind, is completed exactly when all were held, and is at home.
select g.id as parent_group, g.sessions as planned, g.status as status
from parent_group g
join parent_group_kind k on k.code = g.kind
left join partner p on p.id = g.partner_id and p.partnership_id = g.partnership_id
left join site s on s.id = g.site_id and s.partnership_id = g.partnership_id
left join person a on a.id = g.first_id and a.partnership_id = g.partnership_id
left join person b on b.id = g.second_id and b.partnership_id = g.partnership_id
where p.id is null or s.id is null or a.id is null or b.id is null
  or g.sessions not between k.least and k.most
  or (g.status = 'COMPLETED') <> (g.sessions = (select count(*) from parent_group_session n where n.group_id = g.id));
