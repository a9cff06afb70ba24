package org.hearth.partnership.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.PersonDetails;

/**
 * All the work of one person. A person may work for several partners at once and be volunteer and staff; the same work
 * is not held twice at once; and of those in force on a day one is primary, whenever there is one.
 */
public final class Engagements {

    private final PersonId person;
    private final PartnershipId partnership;
    private final List<Engagement> all;

    public Engagements(PersonId person, PartnershipId partnership, List<Engagement> kept) {
        this.person = person;
        this.partnership = partnership;
        this.all = new ArrayList<>(kept);
    }

    /** Takes up work. The first is primary whatever was said. Refuses {@code partnership.engagement-overlaps}. */
    public Engagement begin(PersonDetails.Engagement details, Answers answers) {
        Engagement made = Engagement.of(person, partnership, details, answers);
        answers.done();
        refuseTwice(made);
        boolean alone = all.stream().noneMatch(each -> each.isPrimary() && each.overlaps(made));
        all.add(made);
        if (alone || Boolean.TRUE.equals(details.primary())) {
            makePrimary(made);
        }
        return made;
    }

    /** Says anew what one engagement is. */
    public Engagement change(String id, PersonDetails.Engagement details, Answers answers) {
        Engagement changed = get(id);
        changed.describe(details, answers);
        answers.done();
        refuseTwice(changed);
        if (Boolean.TRUE.equals(details.primary())) {
            makePrimary(changed);
        } else if (Boolean.FALSE.equals(details.primary())) {
            changed.primary(false);
        }
        keepOnePrimary(changed.from());
        return changed;
    }

    /**
     * Ends one engagement with a day, its last. Refuses {@code partnership.ends-before-it-begins} and {@code
     * partnership.engagement-ended}. Where it was the primary one, the longest-standing of the others becomes it.
     */
    public Engagement end(String id, LocalDate lastDay) {
        Engagement ended = get(id);
        if (lastDay.isBefore(ended.from())) {
            throw new RuleBroken(PartnershipRefusal.ENDS_BEFORE_IT_BEGINS, ended.from());
        }
        if (ended.to() != null && ended.to().isBefore(lastDay)) {
            throw new RuleBroken(PartnershipRefusal.ENGAGEMENT_ENDED, ended.to());
        }
        ended.endOn(lastDay);
        keepOnePrimary(lastDay.plusDays(1));
        return ended;
    }

    /** One of them; refused as not found when it is not this person's. */
    public Engagement get(String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("partnership", id));
    }

    /** The one that counts on a day: the primary one, else the longest-standing in force. */
    public Engagement primaryOn(LocalDate day) {
        return all.stream()
                .filter(each -> each.holdsOn(day))
                .min(Comparator.comparing((Engagement each) -> !each.isPrimary())
                        .thenComparing(Engagement::from)
                        .thenComparing(Engagement::id))
                .orElse(null);
    }

    private void makePrimary(Engagement chosen) {
        all.stream().filter(each -> each != chosen && each.overlaps(chosen)).forEach(each -> each.primary(false));
        chosen.primary(true);
    }

    private void keepOnePrimary(LocalDate day) {
        Engagement counts = primaryOn(day);
        if (counts != null && !counts.isPrimary()) {
            makePrimary(counts);
        }
    }

    private void refuseTwice(Engagement candidate) {
        boolean twice = all.stream()
                .filter(each -> !Objects.equals(each.id(), candidate.id()))
                .anyMatch(each -> each.isTheSameWorkAs(candidate) && each.overlaps(candidate));
        if (twice) {
            throw new RuleBroken(PartnershipRefusal.ENGAGEMENT_OVERLAPS);
        }
    }
}
