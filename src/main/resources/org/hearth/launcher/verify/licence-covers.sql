-- name: covers of licences
-- says: No two covers of one partner under one licence have a day in common, and none is of the holder.
select a.licence_id as licence, a.partner_id as partner, a.from_date as since
from licence_cover a
join licence l on l.id = a.licence_id
where a.partner_id = l.holder_id
  or exists (select 1 from licence_cover b where b.licence_id = a.licence_id and b.partner_id = a.partner_id and b.id <> a.id
             and b.from_date <= coalesce(a.to_date, '9999-12-31') and a.from_date <= coalesce(b.to_date, '9999-12-31'));
