package org.hearth.security;

/** What a person may do. Roles are bundles of these, kept as data, and are held for a scope. */
public enum Permission {
    /** Everyone who is signed in: own account, own learning, own preferences. */
    OWN_ACCOUNT,
    VIEW_CATALOGUE,
    MANAGE_CATALOGUE,
    VIEW_SESSIONS,
    SCHEDULE_SESSIONS,
    WAIVE_FIDELITY,
    RECORD_ACCREDITATION,
    /** Names people of one's own partner for a cohort of trainers, with their manager's word. */
    NOMINATE_TRAINERS,
    BOOK_FOR_SELF,
    BOOK_FOR_OTHERS,
    APPROVE_BOOKINGS,
    /** Names of everybody booked on the sessions one's partner hosts. */
    VIEW_HOST_BOOKINGS,
    /** Bookings of the people in scope, wherever they are booked. */
    VIEW_BOOKINGS,
    OPEN_PLACES,
    TAKE_REGISTER,
    VIEW_RECORD,
    /** Writes down what a coded sample of somebody's practice shows. */
    RECORD_PRACTICE,
    MANAGE_AWARDS,
    /** Other partners' people as counts, none below five. */
    VIEW_COUNTS,
    /** Strands and years of the funding, as published. */
    VIEW_FUNDING,
    /** Says until when the money of strands may be spent. */
    MANAGE_FUNDING,
    /** Records the licences a partner holds for programmes, says whom they cover, and is warned before they end. */
    MANAGE_LICENCES,
    /** Keeps the local content of programmes a partner answers for, states that the area is ready, and is reminded of reviews. */
    MANAGE_CONTENT,
    /** What partners gave each other: balances of all, the statements of those in scope. Never anybody's name. */
    VIEW_EXCHANGE,
    /** Asks other partners for places in the name of one's own, and passes its credits on. */
    ASK_FOR_PLACES,
    /** Who trained whom: trainers by name, the people they reach as counts, and by name only those VIEW_RECORD reaches. */
    VIEW_CASCADE,
    /** Says that an edition or a trainer's training does not hold any more, and writes to those it concerns. */
    RECALL,
    VIEW_PEOPLE,
    MANAGE_PEOPLE,
    MANAGE_PARTNERS,
    MANAGE_SITES,
    MANAGE_ACCOUNTS,
    VIEW_AUDIT,
    VIEW_MAIL
}
