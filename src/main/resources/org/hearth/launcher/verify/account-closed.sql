-- name: tokens of closed accounts
-- says: A closed account has no token that still works.
select t.id as token, t.account_id as account, a.status as status
from api_token t
join account a on a.id = t.account_id
where a.status <> 'ACTIVE' and t.revoked_at is null and t.expires_at > utc_timestamp();
