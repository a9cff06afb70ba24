-- name: replaced awards
-- says: A replaced award names the award that took its place, of the same person; no other award does.
select w.id as award, w.number as number, w.status as status
from award w
left join award n on n.id = w.replaced_by
where w.replaced_by is not null and (n.id is null or n.person_id <> w.person_id)
   or w.status = 'REPLACED' and w.replaced_by is null;
