-- An assessor writes down how well somebody practises.
insert into role_permission (role, permission) values ('ASSESSOR', 'RECORD_PRACTICE');
