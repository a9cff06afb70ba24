-- What partners gave each other, in double entry: every entry has lines that come to nothing. Never changed, never removed:
-- a correction is an entry that says which one it reverses. An entry about a place has the id of the step in the booking's
-- history that caused it, so that no step can be entered twice.
create table ledger_entry (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  agreement_id   varchar(36) character set ascii collate ascii_bin null,
  session_id     varchar(36) character set ascii collate ascii_bin null,
  booking_id     varchar(36) character set ascii collate ascii_bin null,
  trainer_id     varchar(36) character set ascii collate ascii_bin null,
  unit           varchar(12) character set ascii not null,
  cause          varchar(20) character set ascii not null,
  reverses       varchar(36) character set ascii collate ascii_bin null references ledger_entry (id),
  reason         varchar(300) null,
  at             datetime(6) not null,
  by_person      varchar(36) character set ascii collate ascii_bin null,
  constraint reversed_once unique (reverses),
  key entries_of_booking (booking_id),
  key entries_of_session (session_id),
  key entries_by_time (partnership_id, at)
);
create table ledger_line (
  entry_id   varchar(36) character set ascii collate ascii_bin not null references ledger_entry (id),
  partner_id varchar(36) character set ascii collate ascii_bin not null,
  side       varchar(8) character set ascii not null,
  amount     decimal(8,2) not null,
  primary key (entry_id, partner_id),
  constraint a_line_is_of_something check (amount <> 0),
  key lines_of_partner (partner_id)
);

-- Every place a partner's person got on another partner's session, as the history of the booking tells it.
insert into ledger_entry (id, partnership_id, agreement_id, session_id, booking_id, unit, cause, at, by_person)
select h.id, b.partnership_id, a.agreement_id, b.session_id, b.id, 'PLACE', 'TAKEN', h.at, h.by_person
from booking_history h
join booking b on b.id = h.booking_id
join place_allocation a on a.session_id = b.session_id
where h.to_status = 'CONFIRMED' and coalesce(h.from_status, '') <> 'CONFIRMED' and b.partner_id <> a.host_partner_id;
-- Every such place that was given up again.
insert into ledger_entry (id, partnership_id, agreement_id, session_id, booking_id, unit, cause, reverses, at, by_person)
select h.id, b.partnership_id, a.agreement_id, b.session_id, b.id, 'PLACE',
  case when s.status = 'CANCELLED' and h.reason = left(s.ended_reason, 300) then 'CALLED_OFF'
       when h.reason = 'Moved to another date' then 'MOVED'
       when h.reason = 'A colleague takes the place' then 'SUBSTITUTED'
       when h.to_status = 'WAITING' then 'WITHDRAWN'
       else 'CANCELLED' end,
  (select t.id from booking_history t where t.booking_id = h.booking_id and t.to_status = 'CONFIRMED'
     and coalesce(t.from_status, '') <> 'CONFIRMED' and t.at <= h.at and t.id <> h.id order by t.at desc, t.id desc limit 1) as taken,
  h.at, h.by_person
from booking_history h
join booking b on b.id = h.booking_id
join place_allocation a on a.session_id = b.session_id
join session s on s.id = b.session_id
where h.from_status = 'CONFIRMED' and h.to_status <> 'CONFIRMED' and b.partner_id <> a.host_partner_id
having taken is not null;
insert into ledger_line (entry_id, partner_id, side, amount)
select e.id, a.host_partner_id, 'GAVE', if(e.reverses is null, 1, -1)
from ledger_entry e join place_allocation a on a.session_id = e.session_id;
insert into ledger_line (entry_id, partner_id, side, amount)
select e.id, b.partner_id, 'GOT', if(e.reverses is null, -1, 1)
from ledger_entry e join booking b on b.id = e.booking_id;

-- Days trainers taught for another partner than their own. A day of four hours or less is half a day.
insert into ledger_entry (id, partnership_id, session_id, trainer_id, unit, cause, at)
select distinct insert(insert(insert(insert(md5(concat(t.session_id, t.person_id)), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-'),
  s.partnership_id, s.id, t.person_id, 'TRAINER_DAY', 'TAUGHT', s.last_end
from trainer_assignment t
join session s on s.id = t.session_id and s.status = 'COMPLETED'
join engagement e on e.person_id = t.person_id and e.is_primary and e.partner_id <> s.host_partner_id
  and e.from_date <= date(s.first_start) and (e.to_date is null or e.to_date >= date(s.first_start))
where t.role <> 'OBSERVER' and not exists (select 1 from engagement o where o.person_id = t.person_id
  and o.partner_id = s.host_partner_id and o.from_date <= date(s.first_start)
  and (o.to_date is null or o.to_date >= date(s.first_start)));
insert into ledger_line (entry_id, partner_id, side, amount)
select l.id, s.host_partner_id, 'GOT',
  -(select sum(if(timestampdiff(minute, d.starts_at, d.ends_at) <= 240, 0.5, 1)) from session_day d where d.session_id = s.id)
from ledger_entry l join session s on s.id = l.session_id where l.unit = 'TRAINER_DAY';
insert into ledger_line (entry_id, partner_id, side, amount)
select l.id, (select min(e.partner_id) from engagement e where e.person_id = l.trainer_id and e.is_primary
    and e.from_date <= date(s.first_start) and (e.to_date is null or e.to_date >= date(s.first_start))), 'GAVE',
  (select sum(if(timestampdiff(minute, d.starts_at, d.ends_at) <= 240, 0.5, 1)) from session_day d where d.session_id = s.id)
from ledger_entry l join session s on s.id = l.session_id where l.unit = 'TRAINER_DAY';

-- Who sees how places go back and forth: balances of all partners of the partnership, a statement for the partner in scope.
insert into role_permission (role, permission) values
  ('TRAINING_LEAD', 'VIEW_EXCHANGE'),
  ('WORKFORCE_LEAD', 'VIEW_EXCHANGE'),
  ('ADMINISTRATOR', 'VIEW_EXCHANGE'),
  ('BOARD_READER', 'VIEW_EXCHANGE');
