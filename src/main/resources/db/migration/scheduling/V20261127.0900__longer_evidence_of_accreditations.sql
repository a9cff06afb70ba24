-- What an accreditation rests on is kept as long as on the path it comes from.
alter table trainer_accreditation modify evidence varchar(500) null;
