-- name: idle places
-- says: No place is free while somebody waits who may use it, unless they were told that the first to take it has it, it is written down that their partner may have no more, or they wait together and there is not one for each.
select a.session_id as session, min(s.id) as share, min(s.kind) as place, b.id as booking
from place_allocation a
join place_share s on s.session_id = a.session_id and s.taken < s.places
join booking b on b.session_id = a.session_id and b.status = 'WAITING' and b.approval <> 'LAPSED' and b.offer_until is null
join partner r on r.id = b.partner_id
left join agreement_partner m on m.agreement_id = a.agreement_id and m.partner_id = b.partner_id
  and m.from_date <= date(a.first_start) and (m.to_date is null or m.to_date >= date(a.first_start))
left join (select o.booking_id as member, count(w.id) as people, sum(w.approval = 'LAPSED') as barred
    from waiting_group_member o
    join waiting_group g on g.id = o.group_id and g.ended_at is null
    join waiting_group_member t on t.group_id = g.id and t.left_at is null
    join booking w on w.id = t.booking_id and w.status = 'WAITING'
    where o.left_at is null group by o.booking_id) together on together.member = b.id
where a.status = 'OPEN' and a.first_start > utc_timestamp(6)
  and coalesce(together.barred, 0) = 0
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
       + coalesce(together.people, 1)
       <= greatest(1, floor(a.capacity * a.most_percent / 100)))
group by a.session_id, b.id, together.people
having sum(s.places - s.taken) >= coalesce(together.people, 1);
