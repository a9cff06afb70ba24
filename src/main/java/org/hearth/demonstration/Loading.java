package org.hearth.demonstration;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What every part of one load shares.
 *
 * @param today the day around which the year is made up; the same seed and day make the same content
 */
record Loading(Connection db, Tables tables, Ids ids, Dice dice, Names names, LocalDate today) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final String ZONE_NAME = ZONE.getId();

    /** Begins a load; the seed decides every name, number and date that is made up. */
    static Loading begin(Connection db, long seed, LocalDate today) {
        return begin(db, seed, today, "");
    }

    /** The same, with something in every email address that sets this load apart from others in the database. */
    static Loading begin(Connection db, long seed, LocalDate today, String mark) {
        var names = new Names(seed + 2, mark.isEmpty() ? "" : "." + mark);
        return new Loading(db, new Tables(db), new Ids(seed), new Dice(seed + 1), names, today);
    }

    /** The moment the clock on the wall shows this. */
    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Some moment of a working day, between 9 in the morning and 5. */
    Instant moment(LocalDate day) {
        return at(day, LocalTime.of(dice.between(9, 16), dice.between(0, 59), dice.between(0, 59)));
    }
}
