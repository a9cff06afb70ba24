package org.hearth.booking.model;

import static org.hearth.booking.ChargeRule.late;
import static org.hearth.booking.ChargeRule.noShow;
import static org.hearth.booking.ChargeRule.price;
import static org.hearth.booking.Notice.calendar;
import static org.hearth.booking.Notice.weeks;
import static org.hearth.booking.Notice.working;

import java.time.LocalTime;
import java.util.Set;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeRule;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;
import org.hearth.booking.Fee;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.Payers;
import org.hearth.booking.PolicyTerms;
import org.hearth.booking.Replacement;
import org.hearth.booking.Taught;

/** Policies English councils published, as data. Where a figure was not found a plain one stands and says so. */
final class RealPolicies {

    private static final Exemption SICK_BY_10 = new Exemption(
            ExemptReason.SICKNESS,
            LocalTime.of(10, 0),
            Set.of(Exemption.Channel.PHONE, Exemption.Channel.EMAIL),
            true,
            false,
            null);

    private RealPolicies() {}

    /** Who lends trainers and small charities pay nothing; a missed course is charged to all, at the price of others. */
    static PolicyTerms leeds() {
        ChargeRule unchecked =
                new ChargeRule(ChargeCause.KNOWLEDGE_CHECK, null, Payers.ALL, Taught.ANY, Fee.pounds(35, 50));
        return PolicyTerms.of(
                price(Payers.ALL, Fee.once(150)).when(Taught.at("TRAIN_THE_TRAINER")),
                price(Payers.inKind(), Fee.NONE),
                price(Payers.ofSectors("VOLUNTARY").below(250_000), Fee.NONE),
                price(Payers.ALL, Fee.pounds(35, 50)),
                noShow(Fee.pounds(35, 50)),
                unchecked);
    }

    static PolicyTerms cambridgeshireAndPeterborough() {
        return PolicyTerms.of(
                        price(Payers.contributors(), Fee.NONE),
                        price(Payers.ofSectors("NATIONAL", "PRIVATE"), Fee.pounds(75, 150)),
                        price(Payers.outOfArea(), Fee.pounds(75, 150)),
                        price(Payers.ofSectors("VOLUNTARY"), Fee.NONE),
                        price(Payers.ALL, Fee.pounds(50, 50)))
                .asking(HouseRule.MANAGER_FIRST, HouseRule.NO_MANAGER_SAYS_SO);
    }

    static PolicyTerms peterboroughCouncil() {
        return PolicyTerms.of()
                .asking(
                        HouseRule.MANAGER_FIRST,
                        HouseRule.UNCONFIRMED_TURNED_AWAY,
                        HouseRule.EVALUATED_BEFORE,
                        HouseRule.EVALUATED_ON_THE_DAY,
                        HouseRule.EVALUATED_LATER_WITH_MANAGER);
    }

    static PolicyTerms wirral() {
        return PolicyTerms.of(late(working(3), Fee.pounds(50, 90)), noShow(Fee.pounds(50, 90)))
                .asking(HouseRule.SIGN_IN_PROVES, HouseRule.ORGANISATION_BILLED);
    }

    static PolicyTerms greenwich() {
        return PolicyTerms.of(
                        price(Payers.contributors(), Fee.NONE),
                        price(Payers.ALL, Fee.pounds(50, 100)),
                        late(calendar(2), Fee.pounds(40, 80)),
                        noShow(Fee.pounds(40, 80)))
                .asking(HouseRule.SHORTLISTED)
                .by(Deadline.SELF_CANCEL, calendar(2));
    }

    static PolicyTerms plymouth() {
        return PolicyTerms.of(late(calendar(14), Fee.percent(100)), noShow(Fee.percent(100)));
    }

    static PolicyTerms salford() {
        return PolicyTerms.of(late(working(10), Fee.pounds(50, 50)), noShow(Fee.pounds(50, 50)))
                .late(0, Lateness.Then.COUNTS_AS_ABSENT)
                .asking(HouseRule.MANAGER_TOLD)
                .by(Deadline.NAMES_KNOWN, weeks(3));
    }

    static PolicyTerms leicestershire() {
        return PolicyTerms.of(late(calendar(3), Fee.pounds(25, 50)), noShow(Fee.pounds(25, 50)))
                .late(30, Lateness.Then.MAY_BE_TURNED_AWAY)
                .asking(HouseRule.EARLY_NO_CERTIFICATE)
                .by(Deadline.INVOICED_WITHIN, weeks(2));
    }

    /** What the host agrees to counts with two working days' notice; later only sickness in time and long absence do. */
    static PolicyTerms southTyneside() {
        return PolicyTerms.of(late(working(5), Fee.pounds(25, 50)), noShow(Fee.pounds(25, 50)))
                .exempting(
                        SICK_BY_10,
                        Exemption.plain(ExemptReason.LONG_ABSENCE),
                        new Exemption(ExemptReason.AGREED, null, Set.of(), true, false, working(2)));
    }

    static PolicyTerms southTynesideAsOnItsPage() {
        return PolicyTerms.of(late(working(2), Fee.pounds(25, 50)), noShow(Fee.pounds(25, 50)))
                .exempting(SICK_BY_10)
                .asking(HouseRule.ORGANISATION_BILLED);
    }

    static PolicyTerms southGloucestershire() {
        return PolicyTerms.of(
                        late(working(4), Fee.pounds(50, 50)).when(Taught.costing(true)),
                        noShow(Fee.pounds(50, 50)).when(Taught.costing(true)))
                .exempting(
                        Exemption.plain(ExemptReason.BEREAVEMENT),
                        Exemption.plain(ExemptReason.COURT),
                        Exemption.shown(ExemptReason.SICKNESS),
                        Exemption.plain(ExemptReason.ORGANISER))
                .by(Deadline.ORGANISER_NOTICE, working(10));
    }

    static PolicyTerms educationPeopleOfKent() {
        return PolicyTerms.of(
                        late(calendar(15), Fee.once(30)).when(Taught.costing(true)),
                        late(calendar(8), Fee.percent(100)).when(Taught.by("ONLINE")),
                        late(calendar(15), Fee.percent(100)).when(Taught.by("FACE_TO_FACE")),
                        noShow(Fee.once(30)).when(Taught.costing(true)),
                        noShow(Fee.percent(100)))
                .exempting(Exemption.plain(ExemptReason.INSPECTION))
                .replacing(new Replacement(true, 48, true));
    }

    static PolicyTerms hertfordshire() {
        return PolicyTerms.of()
                .asking(HouseRule.EVERY_DAY, HouseRule.EVALUATION_FIRST)
                .by(Deadline.BOOKING_CLOSES, working(4));
    }

    /** The figure is ours; that a substitute must meet the prerequisites is theirs. */
    static PolicyTerms herefordshire() {
        return PolicyTerms.of(late(working(5), Fee.pounds(25, 50)));
    }

    static PolicyTerms centralBedfordshire() {
        return PolicyTerms.of().asking(HouseRule.EVERY_DAY).by(Deadline.GO_AHEAD_DECIDED, weeks(4));
    }

    /** Free to members, charities, voluntary and early-years bodies; the two prices are ours. */
    static PolicyTerms newcastle() {
        return PolicyTerms.of(
                        price(Payers.outOfArea(), Fee.pounds(60, 120)).when(Taught.to("ADULTS")),
                        price(Payers.outOfArea(), Fee.pounds(45, 90)),
                        price(Payers.ofSectors("PRIVATE"), Fee.pounds(60, 120)).when(Taught.to("ADULTS")),
                        price(Payers.ofSectors("PRIVATE"), Fee.pounds(45, 90)))
                .asking(HouseRule.MANAGER_FIRST, HouseRule.MANAGER_COPIED, HouseRule.MIXED_GROUP);
    }

    static PolicyTerms croydon() {
        return PolicyTerms.of()
                .asking(HouseRule.AREA_ONLY, HouseRule.ONE_AT_A_TIME)
                .by(Deadline.IDLE_ACCOUNT, calendar(365))
                .by(Deadline.E_LEARNING_WITHIN, calendar(182));
    }

    /** Peterborough's plan for reciprocal places: one credit instead of money. */
    static PolicyTerms inCredits() {
        return PolicyTerms.of(late(working(5), Fee.credits(1, 1)), noShow(Fee.credits(1, 2)));
    }
}
