package org.hearth.content.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.content.ContentState;
import org.hearth.content.VersionState;

/**
 * The versions of a programme's content. On a day the last one adopted by then is current and no other, so that none overlap;
 * once it is withdrawn none is, until another is adopted.
 */
public record History(List<Version> versions) {

    /** From how many days before its review a version is said to be due soon. */
    public static final int SOON = 90;

    public History {
        versions = versions.stream()
                .sorted(Comparator.comparing(Version::adoptedOn).thenComparing(Version::id))
                .toList();
    }

    /** The version that is current on a day. */
    public Optional<Version> on(LocalDate day) {
        return versions.stream()
                .filter(each -> !each.isVoid() && !each.adoptedOn().isAfter(day))
                .reduce((before, after) -> after)
                .filter(each -> each.withdrawnOn() == null || each.withdrawnOn().isAfter(day));
    }

    /** The day of the newest adoption. */
    public Optional<LocalDate> newest() {
        return versions.stream()
                .filter(each -> !each.isVoid())
                .map(Version::adoptedOn)
                .max(Comparator.naturalOrder());
    }

    /** The last day on which a version is current: before the next is adopted, or it is withdrawn; null for no end. */
    public LocalDate last(Version version) {
        LocalDate next = versions.stream()
                .filter(each -> !each.isVoid() && each.adoptedOn().isAfter(version.adoptedOn()))
                .map(Version::adoptedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        LocalDate out = version.withdrawnOn();
        LocalDate first = next == null || out != null && out.isBefore(next) ? out : next;
        return first == null ? null : first.minusDays(1);
    }

    /** How one of them stands on a day. */
    public VersionState state(Version version, LocalDate today) {
        if (version.isVoid()
                || version.withdrawnOn() != null && !version.withdrawnOn().isAfter(today)) {
            return VersionState.WITHDRAWN;
        }
        if (version.adoptedOn().isAfter(today)) {
            return VersionState.COMING;
        }
        return on(today).filter(version::equals).isPresent() ? VersionState.CURRENT : VersionState.REPLACED;
    }

    /** How all of it stands on a day. */
    public ContentState state(LocalDate today) {
        return on(today)
                .map(each -> each.isOverdue(today)
                        ? ContentState.REVIEW_OVERDUE
                        : each.isOverdue(today.plusDays(SOON + 1L)) ? ContentState.REVIEW_SOON : ContentState.CURRENT)
                .orElse(ContentState.NONE);
    }
}
