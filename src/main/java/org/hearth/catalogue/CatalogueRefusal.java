package org.hearth.catalogue;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the catalogue says no; the sentences are in the room's messages. */
public enum CatalogueRefusal implements Refusal {
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTERS,
    NUMBER_RANGE,
    UNKNOWN_CHOICE,
    CODE_FORMAT,
    REF_FORMAT,
    REF_TAKEN,
    CODE_TAKEN,
    AGES_ORDER,
    UNKNOWN_PROGRAMME,
    UNKNOWN_PARTNER,
    UNKNOWN_PREREQUISITE,
    PREREQUISITE_CIRCLE,
    GAPS_ORDER,
    GROUPS_ORDER,
    SESSIONS_ORDER,
    NOT_ITS_COURSE,
    AIM_OUTSIDE_GAPS,
    GAPS_NEED_DAYS,
    RULE_IN_THE_PAST,
    RULE_BEFORE_LATEST,
    DATE_FORMAT,
    DATES_ORDER,
    PAST_REVIEW,
    NOT_A_DRAFT,
    NOT_PUBLISHED,
    EDITION_IN_DRAFT,
    PROGRAMME_RETIRED;

    @Override
    public String code() {
        return "catalogue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
