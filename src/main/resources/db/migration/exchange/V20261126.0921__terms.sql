-- What the partners of an agreement agreed about their balances, from a day and perhaps to a day. Without a row, or without a
-- number, the balance informs and binds nobody.
create table exchange_terms (
  id             varchar(36) character set ascii collate ascii_bin not null primary key,
  partnership_id varchar(36) character set ascii collate ascii_bin not null,
  agreement_id   varchar(36) character set ascii collate ascii_bin not null,
  from_date      date not null,
  to_date        date null,
  most_behind    int null,
  changed_by     varchar(36) character set ascii collate ascii_bin null,
  changed_at     datetime(6) not null,
  constraint terms_begin_once unique (agreement_id, from_date),
  constraint terms_end_after_they_begin check (to_date is null or to_date >= from_date),
  constraint behind_by_a_number check (most_behind between 0 and 10000)
);
-- One row per partner whose balance binds: written before it is asked, so that the places of one partner are judged in turn.
create table exchange_account (
  partner_id varchar(36) character set ascii collate ascii_bin not null primary key,
  asked      int not null
);
