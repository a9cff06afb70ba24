package org.hearth.cohort.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.PledgeDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/** Trainer days a partner promises for a programme, from a day to a day. */
@Entity
@Table(name = "trainer_pledge")
public class TrainerPledge {

    private static final int MOST_DAYS = 5000;
    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_YEARS = 2;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "programme_id")
    private String programme;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private int days;

    private String note;

    @Column(name = "pledged_by")
    private String pledgedBy;

    @Column(name = "pledged_at")
    private Instant pledgedAt;

    @Version
    private int version;

    protected TrainerPledge() {} // for JPA

    /**
     * A new pledge. Refuses by field {@code cohort.pledge-past} when its last day is past, {@code cohort.pledge-long} beyond two
     * years, {@code cohort.pledge-too-many} when its time does not have so many days, and what cannot be used.
     */
    public static TrainerPledge made(
            PartnershipId partnership, PartnerId partner, PledgeDraft draft, Making by, Possible possible) {
        var made = new TrainerPledge();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.partner = partner.value();
        made.programme = draft.programme();
        made.pledgedBy = by.person().value();
        made.pledgedAt = by.now();
        made.say(draft, by.today(), 1, possible);
        return made;
    }

    /** By whom it is made, and when. */
    public record Making(PersonId person, Instant now, LocalDate today) {}

    /** How many trainer days there can be from a day to a day. */
    @FunctionalInterface
    public interface Possible {

        /** Working days of the time, and how many trainers can give them. */
        Time of(LocalDate from, LocalDate to);
    }

    /**
     * What a time has.
     *
     * @param trainers those of the partner, at least one
     */
    public record Time(int workingDays, int trainers) {

        /** Trainer days that can be given in it. */
        public int days() {
            return workingDays * trainers;
        }
    }

    /**
     * Changes it. What was promised for a time that is over stays as it was: refused as {@code cohort.pledge-over}; else as
     * {@link #made}.
     */
    public void change(PledgeDraft draft, LocalDate today, Possible possible) {
        if (isOver(today)) {
            throw new RuleBroken(CohortRefusal.PLEDGE_OVER, to);
        }
        say(draft, today, 0, possible);
    }

    private void say(PledgeDraft draft, LocalDate today, int least, Possible possible) {
        Answers answers = new Answers();
        LocalDate first = answers.date("from", draft.from());
        LocalDate last = answers.date("to", draft.to());
        answers.inOrder("to", first, last);
        answers.check(last == null || !last.isBefore(today), "to", CohortRefusal.PLEDGE_PAST);
        boolean near = first == null || last == null || last.isBefore(first.plusYears(LONGEST_YEARS));
        answers.check(near, "to", CohortRefusal.PLEDGE_LONG, LONGEST_YEARS);
        int promised = answers.number("days", draft.days(), least, MOST_DAYS);
        if (first != null && last != null && near && !last.isBefore(first) && promised > 0) {
            Time time = possible.of(first, last);
            boolean fits = promised <= time.days();
            answers.check(
                    fits, "days", CohortRefusal.PLEDGE_TOO_MANY, time.workingDays(), time.trainers(), time.days());
        }
        String said = answers.note("note", draft.note(), LONGEST_NOTE);
        answers.done();
        from = first;
        to = last;
        days = promised;
        note = said;
    }

    /** Whether its last day is past. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }

    public String id() {
        return id;
    }

    public PartnerId partner() {
        return new PartnerId(partner);
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String programme() {
        return programme;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public int days() {
        return days;
    }

    public int version() {
        return version;
    }
}
