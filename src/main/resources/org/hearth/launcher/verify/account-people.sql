-- name: accounts without a person
-- says: Every account is of a person, in the person's partnership.
select a.id as account, a.person_id as person
from account a
left join person p on p.id = a.person_id
where p.id is null
   or a.partnership_id <> p.partnership_id;
