-- A partner's training lead names its people for cohorts of trainers.
insert into role_permission (role, permission) values ('TRAINING_LEAD', 'NOMINATE_TRAINERS');
