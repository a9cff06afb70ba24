-- name: given and taken
-- says: A place somebody holds was opened to their partner: the host's people use the host's own places, others those opened to them.
select b.id as booking, b.session_id as session, b.partner_id as partner, s.kind as place
from booking b
join place_share s on s.id = b.share_id
join place_allocation a on a.session_id = b.session_id
where s.kind = 'OWN' and b.partner_id <> a.host_partner_id
   or s.kind <> 'OWN' and b.partner_id = a.host_partner_id
   or s.kind = 'PARTNER' and s.partner_id <> b.partner_id
   or s.kind = 'AGREEMENT' and not exists
      (select 1 from agreement_partner m where m.agreement_id = a.agreement_id and m.partner_id = b.partner_id);
