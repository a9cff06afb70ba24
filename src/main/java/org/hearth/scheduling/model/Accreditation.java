package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.Accreditations.Opening;
import org.hearth.scheduling.SchedulingRefusal;

/** That a person may train a programme, between two dates. Kept by the room of trainers' paths, as planning asks for it. */
@Entity
@Table(name = "trainer_accreditation")
public class Accreditation {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 10;
    private static final int LONGEST_EVIDENCE = 300;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "programme_id")
    private String programme;

    @Column(name = "person_id")
    private String person;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String evidence;

    /** They count beside an accredited lead only. */
    private boolean provisional;

    /** The last day by what they delivered so far; null where nothing of the kind is asked. */
    @Column(name = "active_until")
    private LocalDate activeUntil;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    protected Accreditation() {} // for JPA

    /**
     * Records an accreditation that was given elsewhere. Refuses by field one that rests on nothing.
     *
     * @param dates from and to, both counting; {@code to} may be null
     * @param evidence what it rests on: who gave it, and the certificate or register that was seen
     */
    public static Accreditation record(
            PartnershipId partnership,
            String programme,
            PersonId person,
            Dates dates,
            String evidence,
            PersonId by,
            Instant now) {
        var made = new Accreditation();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.programme = programme;
        made.person = person.value();
        made.from = dates.from();
        made.to = dates.to();
        var faults = new Faults();
        made.evidence = Wording.line("evidence", evidence, LONGEST_EVIDENCE, faults);
        faults.unless(made.evidence != null || !faults.none(), "evidence", SchedulingRefusal.FIELD_MISSING);
        faults.refuse();
        made.recordedBy = by.value();
        made.recordedAt = now;
        return made;
    }

    /** Says by which word it counts. */
    public static Accreditation open(Opening opening, Instant now) {
        var made = new Accreditation();
        made.id = Identity.next();
        made.partnership = opening.partnership().value();
        made.programme = opening.programme();
        made.person = opening.person().value();
        made.from = opening.from();
        made.provisional = opening.provisional();
        made.evidence = opening.evidence();
        made.recordedBy = opening.by() == null ? null : opening.by().value();
        made.recordedAt = now;
        return made;
    }

    /** Sets up to when it counts, and up to when by what they delivered so far. */
    public void until(LocalDate last, LocalDate active) {
        to = last;
        activeUntil = active;
    }

    /** It counts no more from a day on. Answers whether anything is left of it. */
    public boolean closeFrom(LocalDate day) {
        if (!from.isBefore(day)) {
            return false;
        }
        if (to == null || !to.isBefore(day)) {
            to = day.minusDays(1);
        }
        return true;
    }

    /** Sets the last day. Refuses a day before the first, and an end that came already. */
    public void endOn(LocalDate last, LocalDate today) {
        if (to != null && to.isBefore(today)) {
            throw new RuleBroken(SchedulingRefusal.ACCREDITATION_ENDED, to);
        }
        to = Dates.checked(from, last, today).to();
    }

    public String id() {
        return id;
    }

    public String evidence() {
        return evidence;
    }

    public int version() {
        return version;
    }

    /** From when to when an accreditation counts; both days are part of it. */
    public record Dates(LocalDate from, LocalDate to) {

        /** Refuses a missing first day, an end before the beginning, and years nobody can mean. */
        public static Dates checked(LocalDate from, LocalDate to, LocalDate today) {
            var faults = new Faults();
            if (faults.unless(from != null, "from", SchedulingRefusal.FIELD_MISSING)) {
                within("from", from, today, faults);
                if (to != null) {
                    within("to", to, today, faults);
                    faults.unless(!to.isBefore(from), "to", SchedulingRefusal.ACCREDITATION_ENDS_FIRST);
                }
            }
            faults.refuse();
            return new Dates(from, to);
        }

        private static void within(String field, LocalDate date, LocalDate today, Faults faults) {
            LocalDate latest = today.plusYears(YEARS_AHEAD);
            boolean good = !date.isBefore(EARLIEST) && !date.isAfter(latest);
            faults.unless(good, field, SchedulingRefusal.DATE_RANGE, EARLIEST, latest);
        }

        /** Whether two of them share a day. */
        public boolean overlaps(Dates other) {
            return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
        }
    }

    /** An ending without a last day is a mistake of the caller's, told by field. */
    public static LocalDate lastDay(LocalDate asked) {
        if (asked == null) {
            throw new BadInput("to", SchedulingRefusal.FIELD_MISSING);
        }
        return asked;
    }
}
