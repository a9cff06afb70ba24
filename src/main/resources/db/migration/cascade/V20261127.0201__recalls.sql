-- An edition, or a trainer's training, does not hold any more: what is said to those it concerns. Once for each edition or
-- trainer and first day, so that whoever says it again writes to those who were not written to yet.
create table recall (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null references partnership (id),
  programme_id   varchar(36) character set ascii collate ascii_bin not null references programme (id),
  edition        varchar(80) null,
  trainer_id     varchar(36) character set ascii collate ascii_bin null,
  since          date null,
  made_by        varchar(36) character set ascii collate ascii_bin not null,
  made_at        datetime(6) not null,
  subject_key    varchar(220) as (concat_ws('/', programme_id, if(edition is null, 't', 'e'), coalesce(edition, trainer_id),
                   coalesce(since, ''))) stored,
  constraint one_recall_per_subject unique (subject_key),
  constraint a_recall_is_of_an_edition_or_a_trainer check ((edition is null) <> (trainer_id is null)),
  key recall_of_partnership (partnership_id)
);
-- Whom a letter was written to: a person it concerns, or for a partner (then with how many of its people) whoever leads its
-- training. The words are those of whoever sent it.
create table recall_letter (
  recall_id  varchar(36) character set ascii collate ascii_bin not null references recall (id),
  person_id  varchar(36) character set ascii collate ascii_bin not null,
  partner_id varchar(36) character set ascii collate ascii_bin not null,
  for_partner boolean not null,
  people     int not null,
  words      varchar(1000) not null,
  sent_by    varchar(36) character set ascii collate ascii_bin not null,
  sent_at    datetime(6) not null,
  primary key (recall_id, person_id, for_partner, partner_id)
);
