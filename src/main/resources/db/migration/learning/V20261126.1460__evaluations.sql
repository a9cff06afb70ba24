-- What a person said of a course they attended. That they did is in condition_met; a course without the condition asks nobody.
create table evaluation (
  booking_id     varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  useful         varchar(12) character set ascii not null,
  ready          varchar(12) character set ascii not null,
  remark         varchar(1000) null,
  answered_at    datetime(6) not null
);
