-- name: engagements at home
-- says: An engagement, its person and its partner belong to one partnership, and so do its service and hub.
select e.id as engagement, e.person_id as person, e.partner_id as partner
from engagement e
join person p on p.id = e.person_id
join partner r on r.id = e.partner_id
left join service s on s.id = e.service_id
left join hub h on h.id = e.hub_id
where e.partnership_id <> p.partnership_id
   or e.partnership_id <> r.partnership_id
   or s.partner_id <> e.partner_id
   or h.partnership_id <> e.partnership_id;
