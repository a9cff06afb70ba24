-- name: how charges stand
-- says: A charge that was waived, invoiced or paid says when, and one that was waived says why.
select ref as charge, status as status
from charge
where status = 'WAIVED' and (waived_at is null or waived_reason is null)
   or status in ('INVOICED', 'PAID') and invoiced_at is null
   or status = 'PAID' and paid_at is null;
