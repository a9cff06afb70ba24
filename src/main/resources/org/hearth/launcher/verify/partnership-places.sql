-- name: services, sites and hubs at home
-- says: A service is in the partnership of its partner; a site in the one of its hub, locality and partner; a hub in the one of its locality.
select s.id as id, 'service' as kind
from service s
join partner r on r.id = s.partner_id
where s.partnership_id <> r.partnership_id
union all
select s.id, 'site'
from site s
left join hub h on h.id = s.hub_id
left join locality l on l.id = s.locality_id
left join partner r on r.id = s.partner_id
where h.partnership_id <> s.partnership_id
   or l.partnership_id <> s.partnership_id
   or r.partnership_id <> s.partnership_id
union all
select h.id, 'hub'
from hub h
join locality l on l.id = h.locality_id
where l.partnership_id <> h.partnership_id;
