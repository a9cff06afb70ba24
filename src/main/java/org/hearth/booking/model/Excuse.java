package org.hearth.booking.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;

/** What somebody gave as a reason, and how. */
public record Excuse(
        ExemptReason reason, Instant told, Set<Exemption.Channel> channels, boolean byManager, boolean evidence) {

    public Excuse {
        channels = Set.copyOf(channels);
    }

    /** A reason without anything to show for it. */
    public static Excuse plain(ExemptReason reason, Instant told) {
        return new Excuse(reason, told, Set.of(), false, false);
    }

    /** A reason typed into Hearth: what has to be phoned, written or shown elsewhere is not told by it. */
    public static Excuse said(ExemptReason reason, Instant told, boolean byManager) {
        return new Excuse(reason, told, Set.of(), byManager, false);
    }

    /** Whether it is what the policy accepts, for something that begins at the moment. */
    public boolean meets(Exemption exemption, Instant firstStart) {
        LocalDate session = LocalDate.ofInstant(firstStart, WorkingDays.ZONE);
        return exemption.reason() == reason
                && isInTime(exemption.toldBy(), session)
                && channels.containsAll(exemption.channels())
                && (byManager || !exemption.byManager())
                && (evidence || !exemption.evidence())
                && (exemption.atLeast() == null
                        || WorkingDays.between(
                                        told, session, exemption.atLeast().unit())
                                >= exemption.atLeast().days());
    }

    private boolean isInTime(LocalTime by, LocalDate session) {
        return by == null
                || !told.isAfter(session.atTime(by).atZone(WorkingDays.ZONE).toInstant());
    }
}
