-- What else partners may agree, each for itself and from a day on; a null is not agreed.
alter table exchange_terms
  add column trainer_day_places decimal(5,2) null,
  add column cooling_off_days int null,
  add column late_days int null,
  add column allotment int null,
  add column allotment_months int null,
  add column rollover_most int null,
  add column expire_months int null,
  add constraint an_allotment_has_a_period check ((allotment is null) = (allotment_months is null)),
  add constraint terms_in_numbers check (coalesce(trainer_day_places, 0) between 0 and 100
    and coalesce(cooling_off_days, 1) between 1 and 365 and coalesce(late_days, 1) between 1 and 365
    and coalesce(allotment, 0) between 0 and 10000 and coalesce(allotment_months, 1) between 1 and 12
    and coalesce(rollover_most, 0) between 0 and 10000 and coalesce(expire_months, 1) between 1 and 120);
