-- In how many months from the course on candidates are accredited: null asks nothing, as before.
alter table trainer_scheme add column accredited_within_months int null;
