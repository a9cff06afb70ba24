-- name: work-discussion groups
-- says: A group's host, facilitator and members are of its partnership, and a meeting with people present was held.
select g.id as work_group, g.partnership_id as partnership
from work_group g
left join partner p on p.id = g.partner_id and p.partnership_id = g.partnership_id
left join person h on h.id = g.facilitator_id and h.partnership_id = g.partnership_id
where p.id is null or h.id is null
  or exists (select 1 from work_group_member n left join person m on m.id = n.person_id and m.partnership_id = g.partnership_id
             where n.group_id = g.id and m.id is null)
  or exists (select 1 from work_group_present w join work_group_meeting m on m.group_id = w.group_id and m.number = w.number
             where w.group_id = g.id and m.held_at is null);
