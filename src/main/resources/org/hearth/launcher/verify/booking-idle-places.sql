-- name: idle places
-- says: No place is free while somebody waits who may use it, unless they were told that the first to take it has it, or it is written down that their partner may have no more.
select a.session_id as session, s.id as share, s.kind as place, b.id as booking
from place_allocation a
join place_share s on s.session_id = a.session_id and s.taken < s.places
join booking b on b.session_id = a.session_id and b.status = 'WAITING' and b.approval <> 'LAPSED' and b.offer_until is null
join partner r on r.id = b.partner_id
left join agreement_partner m on m.agreement_id = a.agreement_id and m.partner_id = b.partner_id
  and m.from_date <= date(a.first_start) and (m.to_date is null or m.to_date >= date(a.first_start))
where a.status = 'OPEN' and a.first_start > utc_timestamp(6)
  and not exists (select 1 from waiting_passed w where w.booking_id = b.id and w.reason = 'AT_LIMIT')
  and (s.kind = 'OWN' and b.partner_id = a.host_partner_id
    or s.kind = 'HELD' and s.partner_id = b.partner_id
    or s.kind = 'PARTNER' and s.partner_id = b.partner_id and (a.agreement_id is null or m.partner_id is not null)
    or s.kind = 'TYPE' and s.partner_type = r.type and m.partner_id is not null and b.partner_id <> a.host_partner_id
    or (s.kind = 'AGREEMENT' or s.told = 'AGREEMENT') and m.partner_id is not null and b.partner_id <> a.host_partner_id
    or s.kind = 'PARTNERSHIP' or s.told = 'PARTNERSHIP')
  and (a.most_percent is null
    or (select count(*) from booking h
        where h.session_id = a.session_id and h.partner_id = b.partner_id and h.share_id is not null)
       < greatest(1, floor(a.capacity * a.most_percent / 100)));
