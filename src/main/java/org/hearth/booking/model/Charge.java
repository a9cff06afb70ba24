package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/** What a home partner is to pay for one booking and one cause; at most one of each. */
@Entity
@Table(name = "charge")
public class Charge {

    private static final int SHORT = 8;

    @Id
    private String id;

    private String ref;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "booking_id")
    private String booking;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "host_partner_id")
    private String host;

    @Column(name = "policy_id")
    private String policy;

    @Enumerated(EnumType.STRING)
    private ChargeCause cause;

    private int amount;

    @Enumerated(EnumType.STRING)
    private Fee.Measure measure;

    @Enumerated(EnumType.STRING)
    private ChargeStatus status;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_reason")
    private ExemptReason saidReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "waived_reason")
    private ExemptReason waivedReason;

    @Column(name = "waived_note")
    private String waivedNote;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @Column(name = "invoiced_at")
    private Instant invoicedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Version
    private int version;

    protected Charge() {} // for JPA

    /**
     * A charge for a booking.
     *
     * @param said the reason that was given; null for none
     */
    public static Charge raised(Booking booking, Allocation places, Incident what, Verdict due, Instant now) {
        var made = new Charge();
        made.id = Identity.next();
        made.ref = "CH-" + made.id.substring(made.id.length() - SHORT).toUpperCase(Locale.ROOT);
        made.partnership = booking.partnership();
        made.booking = booking.id();
        made.partner = booking.partner().value();
        made.host = places.hostId().value();
        made.policy = booking.policy();
        made.cause = what.cause();
        made.amount = due.amount();
        made.measure = due.measure();
        made.status = ChargeStatus.RAISED;
        made.raisedAt = now;
        made.saidReason = what.excuse() == null ? null : what.excuse().reason();
        return made;
    }

    /** Nothing is to be paid any more. Refuses what was waived or paid. */
    public void waive(ExemptReason reason, String note, PersonId by, Instant now) {
        if (status == ChargeStatus.WAIVED || status == ChargeStatus.PAID) {
            throw new RuleBroken(BookingRefusal.CHARGE_SETTLED);
        }
        status = ChargeStatus.WAIVED;
        waivedReason = reason;
        waivedNote = note;
        waivedBy = by == null ? null : by.value();
        waivedAt = now;
    }

    /** The invoice went out. Refuses what is not open for one, and credits: no invoice is sent for these. */
    public void invoice(Instant now) {
        if (isInCredits()) {
            throw new RuleBroken(BookingRefusal.CHARGE_IN_CREDITS);
        }
        refuseUnless(ChargeStatus.RAISED);
        status = ChargeStatus.INVOICED;
        invoicedAt = now;
    }

    /** It was paid. Refuses what was never invoiced. */
    public void pay(Instant now) {
        refuseUnless(ChargeStatus.INVOICED);
        status = ChargeStatus.PAID;
        paidAt = now;
    }

    private void refuseUnless(ChargeStatus needed) {
        if (status != needed) {
            throw new RuleBroken(
                    needed == ChargeStatus.RAISED ? BookingRefusal.CHARGE_SETTLED : BookingRefusal.CHARGE_NOT_INVOICED);
        }
    }

    /**
     * The register says something else now. What people decided stays: only a charge nobody touched follows.
     *
     * @param due the amount now; 0 for nothing
     */
    public void follow(int due, String why, Instant now) {
        boolean takenBack = status == ChargeStatus.WAIVED && waivedBy == null;
        if (due == 0 && status == ChargeStatus.RAISED) {
            waive(ExemptReason.AGREED, why, null, now);
        } else if (due > 0 && (status == ChargeStatus.RAISED || takenBack)) {
            amount = due;
            status = ChargeStatus.RAISED;
            waivedReason = null;
            waivedNote = null;
            waivedAt = null;
        }
    }

    /** Whether it is paid in credits of the exchange. */
    public boolean isInCredits() {
        return measure == Fee.Measure.CREDITS;
    }

    /** What it comes to: nothing once it is waived. */
    public int due() {
        return status == ChargeStatus.WAIVED ? 0 : amount;
    }

    public String id() {
        return id;
    }

    public String booking() {
        return booking;
    }

    public PartnerId partner() {
        return new PartnerId(partner);
    }

    public PartnerId host() {
        return new PartnerId(host);
    }

    public ChargeCause cause() {
        return cause;
    }

    public int amount() {
        return amount;
    }

    public Fee.Measure measure() {
        return measure;
    }

    public ChargeStatus status() {
        return status;
    }

    public int version() {
        return version;
    }
}
