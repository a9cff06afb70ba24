-- Why a partner may use a licence no more, where somebody said so.
alter table licence_cover add column ended_reason varchar(300) null;
