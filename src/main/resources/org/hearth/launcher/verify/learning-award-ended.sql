-- name: award-ended
-- says: An award that was revoked or replaced says when and why, and a replaced one names the one that took its place.
select a.number as certificate, a.status as status
from award a
left join award n on n.id = a.replaced_by
where (a.status <> 'ACTIVE' and (a.ended_on is null or a.end_reason is null))
   or (a.status = 'ACTIVE' and a.ended_on is not null)
   or (a.status = 'REPLACED' and n.id is null);
