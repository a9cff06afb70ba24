-- A letter of a recall for which there was nobody to write to any more when it was to be sent: it told nobody.
alter table recall_letter add column told_nobody boolean not null default false;
update recall_letter t join outbox o on o.person_id = t.person_id and o.status = 'NOTHING'
  and o.kind = if(t.for_partner, 'cascade.recalled-partner', 'cascade.recalled')
  and o.facts = concat('partner=', t.partner_id, '&recall=', t.recall_id)
set t.told_nobody = true;
