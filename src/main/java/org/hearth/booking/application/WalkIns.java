package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Mark;
import org.hearth.booking.RegisterChange;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.Share;
import org.hearth.booking.store.RegisterRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.security.Viewer;

/** People who come without a booking: by name and partner, within capacity or by the trainer's word (domain rule C11). */
@ApplicationScoped
class WalkIns {

    private static final int LONGEST_NAME = 160;

    @Inject
    RegisterRepository registers;

    @Inject
    Partners partners;

    @Inject
    HouseRules houseRules;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Writes them into the day's register, which must be locked. */
    void write(Allocation places, DayRegister day, List<RegisterChange.WalkIn> wanted, List<Attendance> entries) {
        int taken = places.shares().stream().mapToInt(Share::taken).sum();
        int came = (int) entries.stream()
                .filter(entry -> entry.booking() == null && entry.present())
                .count();
        for (RegisterChange.WalkIn each : wanted) {
            if (each != null && each.id() != null) {
                change(day, each, entries);
            } else if (add(places, day, each, entries, taken + came >= places.capacity())) {
                came++;
            }
        }
    }

    private void change(DayRegister day, RegisterChange.WalkIn wanted, List<Attendance> entries) {
        Attendance entry = entries.stream()
                .filter(each -> each.booking() == null && each.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow(() -> new BadInput("walkIns", BookingRefusal.NOT_ON_REGISTER));
        if (wanted.mark() == null) {
            registers.remove(entry);
        } else {
            mark(entry, day, wanted);
        }
    }

    /** The same person added twice is there once. */
    private boolean add(
            Allocation places, DayRegister day, RegisterChange.WalkIn wanted, List<Attendance> entries, boolean full) {
        RegisterChange.WalkIn said =
                wanted == null ? new RegisterChange.WalkIn(null, null, null, null, null, null, null, null) : wanted;
        Answers answers = new Answers();
        String name = answers.optional("name", said.name(), LONGEST_NAME);
        answers.check(name != null, "name", BookingRefusal.WALK_IN_NAME);
        String partner = answers.optional("partner", said.partner(), 36);
        answers.check(partner != null, "partner", BookingRefusal.WALK_IN_PARTNER);
        String email = answers.email("email", said.email());
        boolean none = Boolean.TRUE.equals(said.noEmail());
        answers.check(email != null || none, "email", BookingRefusal.WALK_IN_EMAIL);
        answers.done();
        partners.card(new PartnerId(partner), places.partnershipId());
        Optional<Attendance> already =
                entries.stream().filter(entry -> entry.isWalkIn(name, partner)).findFirst();
        if (already.isPresent()) {
            mark(already.get(), day, said);
            return false;
        }
        houseRules.refuseUnconfirmed(places);
        boolean word = Boolean.TRUE.equals(said.byWordOfTrainer());
        if (full && !word) {
            throw new RuleBroken(BookingRefusal.WALK_IN_FULL);
        }
        Attendance entry = Attendance.walkIn(day.session(), day.day(), name, partner, email, word);
        mark(entry, day, said);
        registers.add(entry);
        return true;
    }

    private void mark(Attendance entry, DayRegister day, RegisterChange.WalkIn said) {
        Mark mark = said.mark() == null ? Mark.HERE : said.mark();
        entry.mark(mark, day.missed(mark, said.minutesMissed()), viewer.person().value(), clock.instant());
    }
}
