-- name: grants
-- says: Every role that somebody holds is a known one, and what it is held for is there, in the holder's partnership.
select g.id as role_grant, g.account_id as account, g.role as role, g.scope_kind as held_for, g.scope_id as scope
from role_grant g
join account a on a.id = g.account_id
left join partner r on g.scope_kind = 'PARTNER' and r.id = g.scope_id
left join hub h on g.scope_kind = 'HUB' and h.id = g.scope_id
left join partnership p on g.scope_kind = 'PARTNERSHIP' and p.id = g.scope_id
where not exists (select 1 from role_permission k where k.role = g.role)
   or g.scope_kind = 'PARTNER' and (r.id is null or r.partnership_id <> a.partnership_id)
   or g.scope_kind = 'HUB' and (h.id is null or h.partnership_id <> a.partnership_id)
   or g.scope_kind = 'PARTNERSHIP' and g.scope_id is not null and (p.id is null or p.id <> a.partnership_id);
