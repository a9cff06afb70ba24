-- name: words that were given
-- says: Every approval has one decision for each step of its rule, nobody decides on their own booking, and what was refused has ended.
select b.id as booking, b.approval as approval, b.approval_rule as rule, d.step as step
from booking b
left join booking_decision d on d.booking_id = b.id
where d.decided_by = b.person_id or d.for_person = b.person_id
   or d.answer = 'REFUSED' and b.status <> 'CANCELLED'
   or b.approval = 'GIVEN' and b.approval_rule is not null
      and (select count(*) from booking_decision g where g.booking_id = b.id and g.answer = 'APPROVED')
          <> if(b.approval_rule = 'BOTH', 2, 1);
