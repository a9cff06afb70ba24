-- name: pledges of trainer days
-- says: A pledge's partner and programme are of its partnership, and no two pledges of a partner for a programme share a day.
select a.id as pledge, a.partner_id as partner, a.from_date as since
from trainer_pledge a
left join partner p on p.id = a.partner_id and p.partnership_id = a.partnership_id
left join programme g on g.id = a.programme_id and g.partnership_id = a.partnership_id
where p.id is null or g.id is null
  or exists (select 1 from trainer_pledge b where b.partner_id = a.partner_id and b.programme_id = a.programme_id and b.id <> a.id
             and b.from_date <= a.to_date and a.from_date <= b.to_date);
