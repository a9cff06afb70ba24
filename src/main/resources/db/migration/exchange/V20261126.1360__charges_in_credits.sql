-- Charges in credits are in the ledger: less for the home partner that pays, more for the host. An entry names the charge and
-- the session, and no booking: what a booking is in the ledger stays its place alone.
alter table ledger_entry
  add column charge_id varchar(36) character set ascii collate ascii_bin null,
  add key entries_of_charge (charge_id);
-- Those that were raised before. They are put together beside the ledger, as MariaDB 11.4 takes an id for null when rows are
-- selected into named columns of a table that has a trigger for updates.
create temporary table made_entry like ledger_entry;
create temporary table made_line like ledger_line;
insert into made_entry (id, partnership_id, agreement_id, session_id, unit, cause, at, charge_id)
select concat(left(c.id, 14), 'ce', substr(c.id, 17)), c.partnership_id, a.agreement_id, b.session_id, 'PLACE', 'CHARGED',
  c.raised_at, c.id
from charge c join booking b on b.id = c.booking_id join place_allocation a on a.session_id = b.session_id
where c.measure = 'CREDITS' and c.status <> 'WAIVED' and c.partner_id <> c.host_partner_id and c.amount > 0;
insert into made_line (entry_id, partner_id, side, amount)
select e.id, c.partner_id, 'GAVE', -c.amount from made_entry e join charge c on c.id = e.charge_id;
insert into made_line (entry_id, partner_id, side, amount)
select e.id, c.host_partner_id, 'GOT', c.amount from made_entry e join charge c on c.id = e.charge_id;
insert into ledger_entry select * from made_entry;
insert into ledger_line select * from made_line;
drop temporary table made_entry;
drop temporary table made_line;
