-- Who says until when the money of strands may be spent.
insert into role_permission (role, permission) values ('WORKFORCE_LEAD', 'MANAGE_FUNDING');
