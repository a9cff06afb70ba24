-- name: licences
-- says: A licence's programme, holder, strand and covered partners are of its partnership.
select l.id as licence, l.partnership_id as partnership
from licence l
left join programme g on g.id = l.programme_id and g.partnership_id = l.partnership_id
left join partner p on p.id = l.holder_id and p.partnership_id = l.partnership_id
left join strand s on s.id = l.strand_id and s.partnership_id = l.partnership_id
where g.id is null or p.id is null or (l.strand_id is not null and s.id is null)
  or exists (select 1 from licence_cover c join partner o on o.id = c.partner_id
             where c.licence_id = l.id and o.partnership_id <> l.partnership_id);
