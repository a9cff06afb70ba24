package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.ChargeView;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Charge;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.ChargeRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Charges, for the home partners that pay them and the hosts that waive and invoice them. */
@ApplicationScoped
@Transactional
public class ChargeService {

    private static final int LONGEST_NOTE = 300;

    @Inject
    ChargeRepository charges;

    @Inject
    BookingRepository bookings;

    @Inject
    ChargeNotices notices;

    @Inject
    CreditCharges credits;

    @Inject
    ChargeDesk desk;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Charges of people in reach, by name, and of sessions the viewer's partner hosts, without names.
     *
     * @param status how they stand; null or blank for all
     */
    @OpenTo("Signed-in people: their own, those of people in reach, and what their partner hosts; the query applies it")
    public Page<ChargeView> charges(String status, Paging paging) {
        reach.mustShowBookings();
        Page<ChargeView> found = charges.find(home(), host(), null, status(status), paging);
        audit.record("charges.seen", "charge", null, null, found.items().size() + " of " + found.total());
        return new Page<>(dated(found.items()), found.page(), found.size(), found.total());
    }

    /** The same with the last day for the invoice, where the policy names one and the invoice is not sent. */
    private List<ChargeView> dated(List<ChargeView> found) {
        List<ChargeView> open = found.stream()
                .filter(each -> each.status() == ChargeStatus.RAISED && each.measure() == Fee.Measure.PENCE)
                .toList();
        Map<String, String> policies =
                charges.policies(open.stream().map(ChargeView::id).toList());
        return found.stream()
                .map(each -> policies.containsKey(each.id())
                        ? each.invoicedBy(desk.policy(policies.get(each.id()))
                                .endOf(Deadline.INVOICED_WITHIN, LocalDate.ofInstant(each.raisedAt(), WorkingDays.ZONE))
                                .orElse(null))
                        : each)
                .toList();
    }

    private static ChargeStatus status(String typed) {
        Answers answers = new Answers();
        String read = answers.optionalChoice("status", typed, ChargeStatus.class);
        answers.done();
        return read == null ? null : ChargeStatus.valueOf(read);
    }

    /** Whether a day is over. */
    @OpenTo("Everybody: the calendar")
    public boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }

    /** All of them as a file to invoice from: references and partners, nobody's name. */
    @OpenTo("Signed-in people: their own, those of people in reach, and what their partner hosts; the query applies it")
    public String sheet(String status) {
        reach.mustShowBookings();
        List<ChargeView> all = charges.all(home(), host(), status(status));
        audit.record("charges.seen", "charge", null, null, all.size() + " in a file");
        return ChargeSheet.of(dated(all));
    }

    /** One charge; not found outside of reach. */
    @OpenTo("Signed-in people: their own, those of people in reach, and what their partner hosts; the query applies it")
    public ChargeView charge(String id) {
        reach.mustShowBookings();
        return dated(charges.find(home(), host(), id, null, new Paging(0, 1)).items()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("booking", id));
    }

    /** The host lets somebody off, and says why. Refuses {@code booking.charge-settled}. */
    @Requires(Permission.OPEN_PLACES)
    public ChargeView waive(String id, String typedReason, String typedNote, Integer seen) {
        Answers answers = new Answers();
        String reason = answers.choice("reason", typedReason, ExemptReason.class);
        String note = answers.optional("note", typedNote, LONGEST_NOTE);
        answers.check(!ExemptReason.AGREED.name().equals(reason) || note != null, "note", InputRefusal.MISSING);
        answers.done();
        return change(id, seen, "charge.waived", (charge, now) -> {
            letOff(charge, ExemptReason.valueOf(reason), note, now);
        });
    }

    private void letOff(Charge charge, ExemptReason reason, String note, Instant now) {
        Booking booking = bookings.get(charge.booking());
        int before = charge.due();
        charge.waive(reason, note, viewer.person(), now);
        credits.changed(charge, before, booking);
        notices.waived(charge, booking, LocalDate.ofInstant(now, WorkingDays.ZONE));
    }

    /**
     * The host says that a colleague who meets the prerequisites came unannounced: nothing is to be paid where the policy of the
     * booking has it so. Refuses {@code booking.charge-other-cause} unless it is for not coming, {@code replacement-not-free} and
     * {@code charge-settled}.
     *
     * @param typedNote what stood beside it; kept where there is something
     */
    @Requires(Permission.OPEN_PLACES)
    public ChargeView replaced(String id, String typedNote, Integer seen) {
        String note = readable(typedNote);
        Instant firstStart = charge(id).firstStart();
        return change(id, seen, "charge.replaced", (charge, now) -> {
            if (charge.cause() != ChargeCause.NO_SHOW) {
                throw new RuleBroken(BookingRefusal.CHARGE_OTHER_CAUSE);
            }
            AttendancePolicy policy = desk.policy(bookings.get(charge.booking()).policy());
            if (!policy.isReplacementFree(firstStart, firstStart, true)) {
                throw new RuleBroken(BookingRefusal.REPLACEMENT_NOT_FREE);
            }
            letOff(charge, ExemptReason.AGREED, note == null ? Words.say("charges.replaced.note") : note, now);
        });
    }

    /**
     * The host has sent the invoice. Refuses {@code booking.charge-settled} and {@code charge-in-credits}.
     *
     * @param typedNote what stood beside it; it is read as a note of a waiver is, so that nothing typed passes unread
     */
    @Requires(Permission.OPEN_PLACES)
    public ChargeView invoice(String id, String typedNote, Integer seen) {
        readable(typedNote);
        return change(id, seen, "charge.invoiced", Charge::invoice);
    }

    /** The host was paid. Refuses {@code booking.charge-not-invoiced}; the note is read as for an invoice. */
    @Requires(Permission.OPEN_PLACES)
    public ChargeView pay(String id, String typedNote, Integer seen) {
        readable(typedNote);
        return change(id, seen, "charge.paid", Charge::pay);
    }

    private static String readable(String typedNote) {
        Answers answers = new Answers();
        String note = answers.optional("note", typedNote, LONGEST_NOTE);
        answers.done();
        return note;
    }

    private ChargeView change(String id, Integer seen, String act, BiConsumer<Charge, Instant> doing) {
        ChargeView view = charge(id);
        if (!view.hosted()) {
            throw new NotFound("booking", id);
        }
        Charge charge = charges.locked(view.id());
        Stale.unless(seen, charge.version());
        doing.accept(charge, clock.instant());
        bookings.flush();
        audit.record(act, "charge", charge.id(), charge.host(), null);
        return charge(id);
    }

    private Scope home() {
        return reach.scope(Permission.VIEW_BOOKINGS);
    }

    /** The hosts whose charges the viewer looks after; nobody where the permission is not held. */
    private Scope host() {
        return viewer.may(Permission.OPEN_PLACES) ? viewer.scope(Permission.OPEN_PLACES) : null;
    }
}
