-- name: given and taken
-- says: A place somebody holds was opened to their partner: kept for it, or come down to it by its date.
select b.id as booking, b.session_id as session, b.partner_id as partner, s.kind as place
from booking b
join place_share s on s.id = b.share_id
join place_allocation a on a.session_id = b.session_id
left join partner r on r.id = b.partner_id
where s.kind <> 'PARTNERSHIP'
  and not coalesce(s.everyone_on <= utc_date(), false)
  and not (s.kind = 'OWN' and b.partner_id = a.host_partner_id)
  and not (s.kind in ('HELD', 'PARTNER') and s.partner_id = b.partner_id)
  and not (s.kind = 'TYPE' and coalesce(r.type = s.partner_type, false))
  and not ((s.kind = 'AGREEMENT' or coalesce(s.agreement_on <= utc_date(), false)) and b.partner_id <> a.host_partner_id
    and exists (select 1 from agreement_partner m where m.agreement_id = a.agreement_id and m.partner_id = b.partner_id));
