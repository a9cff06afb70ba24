-- name: agreements at home
-- says: Only partners of the agreement's own partnership are in it.
select a.id as agreement, m.partner_id as partner
from agreement a
join agreement_partner m on m.agreement_id = a.id
join partner r on r.id = m.partner_id
where r.partnership_id <> a.partnership_id;
