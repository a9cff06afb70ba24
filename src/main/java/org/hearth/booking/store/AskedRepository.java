package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.model.Asked;
import org.hearth.booking.model.Booking;
import org.hearth.kernel.PersonId;
import org.hearth.security.AcrossPartners;

/** Keeps who was asked for their word on a booking, by a letter with a link. */
@ApplicationScoped
@AcrossPartners("One booking, whose allocation is locked or which a link Hearth signed names")
public class AskedRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps that somebody is asked; answers the number. The allocation must be locked, or the booking be new. */
    public int add(Booking booking, PersonId person, PersonId of, Instant now) {
        int number = Sql.of(
                        "select coalesce(max(number), 0) + 1 from approval_asked where booking_id = ?", booking.id())
                .first(em)
                .orElseThrow()
                .number(0);
        Sql.of(
                        "insert into approval_asked (booking_id, number, step, person_id, for_person, asked_at, answer_until)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        booking.id(),
                        number,
                        booking.word().awaits(),
                        person.value(),
                        of == null ? null : of.value(),
                        now,
                        booking.answerBy())
                .run(em);
        return number;
    }

    /** What a link or a letter stands for. */
    public Optional<Asked> find(String booking, int number) {
        return Sql.of(
                        "select step, person_id, for_person, answer_until from approval_asked"
                                + " where booking_id = ? and number = ?",
                        booking,
                        number)
                .first(em)
                .map(row -> new Asked(
                        booking,
                        number,
                        ApprovalStep.valueOf(row.text(0)),
                        new PersonId(row.text(1)),
                        row.text(2) == null ? null : new PersonId(row.text(2)),
                        row.instant(3)));
    }

    /** Whether the same person was asked the same again later. */
    public boolean isSuperseded(Asked asked) {
        return Sql.of(
                        "select 1 from approval_asked where booking_id = ? and number > ? and step = ? and person_id = ?",
                        asked.booking(),
                        asked.number(),
                        asked.step(),
                        asked.person().value())
                .first(em)
                .isPresent();
    }

    /** Who gave the word of a step, and whether it was a yes. */
    public Optional<Given> given(Asked asked) {
        return Sql.of(
                        "select decided_by, answer = 'APPROVED' from booking_decision where booking_id = ? and step = ?",
                        asked.booking(),
                        asked.step())
                .first(em)
                .map(row -> new Given(new PersonId(row.text(0)), row.flag(1)));
    }

    /** A word that was given. */
    public record Given(PersonId by, boolean approved) {}
}
