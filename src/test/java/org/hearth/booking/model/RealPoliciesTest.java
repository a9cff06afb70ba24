package org.hearth.booking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.Deadline;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Exemption;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Mark;
import org.hearth.booking.PolicyTerms;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every policy that was found in the field can be said as data, and decides as it does there. */
class RealPoliciesTest {

    /** The session begins on Thursday 14 January 2027 at half past nine. */
    private static final LocalDate DAY = LocalDate.of(2027, 1, 14);

    private static final Payer COUNCIL = payer("LOCAL_AUTHORITY");
    private static final Payer CHARITY = new Payer("VOLUNTARY_SECTOR", "VOLUNTARY", false, false, 900_000, false);
    private static final Payer SMALL_CHARITY = new Payer("VOLUNTARY_SECTOR", "VOLUNTARY", false, false, 240_000, false);
    private static final Payer LENDER = new Payer("NHS_TRUST", "HEALTH", false, true, null, false);
    private static final Payer CONTRIBUTOR = new Payer("NHS_TRUST", "HEALTH", true, false, null, false);
    private static final Payer COMPANY = payer("PRIVATE");
    private static final Payer FAR_AWAY = new Payer("SCHOOL", "EDUCATION", false, false, null, true);

    private record Decision(String says, Function<AttendancePolicy, Object> asked, Object answer) {}

    @TestFactory
    Stream<DynamicNode> each_real_policy_decides_as_it_was_published() {
        return Stream.of(
                of(
                        "Leeds",
                        RealPolicies.leeds(),
                        pays("a partner that lends trainers has its place free", 0, place(LENDER, full())),
                        pays("a charity under 250,000 has its place free", 0, place(SMALL_CHARITY, full())),
                        pays("a larger one pays 35 for a half day", 35, place(CHARITY, half())),
                        pays("others pay 50 for a full day", 50, place(COMPANY, full())),
                        pays("training to train costs everybody 150", 150, place(LENDER, trainTheTrainer())),
                        pays("not coming is charged to all", 50, absent(LENDER, full())),
                        pays("a knowledge check not done too", 35, unchecked(LENDER, half()))),
                of(
                        "Cambridgeshire and Peterborough",
                        RealPolicies.cambridgeshireAndPeterborough(),
                        pays("free to who gives money", 0, place(CONTRIBUTOR, full())),
                        pays("or trainers", 0, place(LENDER, full())),
                        pays("and to the local voluntary sector", 0, place(CHARITY, full())),
                        pays("50 a day for who gives nothing", 50, place(COUNCIL, full())),
                        pays("150 for a company", 150, place(COMPANY, full())),
                        pays("75 for half a day from out of county", 75, place(FAR_AWAY, half())),
                        asks("the manager says yes first", HouseRule.MANAGER_FIRST),
                        asks("who has no manager says so", HouseRule.NO_MANAGER_SAYS_SO)),
                of(
                        "Peterborough City Council",
                        RealPolicies.peterboroughCouncil(),
                        pays("not coming costs nothing", 0, absent(COUNCIL, full())),
                        answers("who comes unconfirmed is turned away", policy -> policy.mayTurnAway(false, 0), true),
                        answers("who is confirmed is not", policy -> policy.mayTurnAway(true, 0), false),
                        asks("the impact is looked at with the manager", HouseRule.EVALUATED_LATER_WITH_MANAGER)),
                of(
                        "Wirral",
                        RealPolicies.wirral(),
                        pays("three working days before is in time", 0, cancelled("2027-01-11T16:00", COUNCIL, full())),
                        pays("two are late: 90", 90, cancelled("2027-01-12T09:00", COUNCIL, full())),
                        pays("50 for half a day, online too", 50, absent(COUNCIL, online())),
                        asks("signing in proves", HouseRule.SIGN_IN_PROVES)),
                of(
                        "Greenwich",
                        RealPolicies.greenwich(),
                        pays("free to contributors", 0, place(CONTRIBUTOR, full())),
                        pays("100 to others", 100, place(COMPANY, full())),
                        pays(
                                "given up two days before costs nothing",
                                0,
                                cancelled("2027-01-12T20:00", COMPANY, full())),
                        pays("the day before costs 80", 80, cancelled("2027-01-13T08:00", COMPANY, full())),
                        pays("40 for half a day", 40, cancelled("2027-01-13T08:00", CONTRIBUTOR, half())),
                        answers(
                                "the last day to do it oneself",
                                policy -> policy.lastDay(Deadline.SELF_CANCEL, DAY)
                                        .orElseThrow(),
                                DAY.minusDays(2)),
                        asks("too many are shortlisted", HouseRule.SHORTLISTED)),
                of(
                        "Plymouth",
                        RealPolicies.plymouth(),
                        pays(
                                "fourteen days before costs nothing",
                                0,
                                cancelled("2026-12-31T09:00", COUNCIL, costing(120))),
                        pays("thirteen cost all of it", 120, cancelled("2027-01-01T09:00", COUNCIL, costing(120))),
                        pays("not coming too", 120, absent(COUNCIL, costing(120))),
                        pays(
                                "unless somebody else comes",
                                0,
                                cancelled("2027-01-12T09:00", COUNCIL, costing(120))
                                        .replaced(at("2027-01-12T09:00"), true))),
                of(
                        "Salford",
                        RealPolicies.salford(),
                        pays("ten working days are enough", 0, cancelled("2026-12-30T09:00", COUNCIL, full())),
                        pays("nine are not", 50, cancelled("2026-12-31T09:00", COUNCIL, full())),
                        pays("two days cost twice as much", 100, absent(COUNCIL, twoDays())),
                        answers("late is as good as absent", policy -> policy.countsAsAbsent(Mark.LATE, 5), true),
                        answers("leaving early is not", policy -> policy.countsAsAbsent(Mark.LEFT_EARLY, 5), false),
                        answers(
                                "names are known three weeks before",
                                policy -> policy.lastDay(Deadline.NAMES_KNOWN, DAY)
                                        .orElseThrow(),
                                LocalDate.of(2026, 12, 24)),
                        asks("managers hear who did not come", HouseRule.MANAGER_TOLD)),
                of(
                        "Leicestershire and Rutland",
                        RealPolicies.leicestershire(),
                        pays("three days before costs nothing", 0, cancelled("2027-01-11T23:00", COUNCIL, full())),
                        pays("two days before costs 50", 50, cancelled("2027-01-12T00:30", COUNCIL, full())),
                        pays("25 for half a day", 25, absent(COUNCIL, half())),
                        answers(
                                "over half an hour late may be turned away",
                                policy -> policy.mayTurnAway(true, 31),
                                true),
                        answers("half an hour may not", policy -> policy.mayTurnAway(true, 30), false),
                        answers(
                                "who leaves early gets no certificate",
                                policy -> policy.mayCertify(true, 0, true, true),
                                false),
                        answers(
                                "the invoice comes within two weeks",
                                policy -> policy.endOf(Deadline.INVOICED_WITHIN, DAY)
                                        .orElseThrow(),
                                LocalDate.of(2027, 1, 28))),
                of(
                        "South Tyneside",
                        RealPolicies.southTyneside(),
                        pays("five working days are enough", 0, cancelled("2027-01-07T09:00", COUNCIL, full())),
                        pays("four are not", 50, cancelled("2027-01-08T09:00", COUNCIL, full())),
                        pays(
                                "but for what was agreed with the manager",
                                0,
                                cancelled("2027-01-08T09:00", COUNCIL, full())
                                        .because(byManager(ExemptReason.AGREED, "2027-01-08T09:00"))),
                        pays(
                                "under two days that does not count",
                                50,
                                cancelled("2027-01-13T09:00", COUNCIL, full())
                                        .because(byManager(ExemptReason.AGREED, "2027-01-13T09:00"))),
                        pays(
                                "sickness does, told by ten by phone and mail",
                                0,
                                absent(COUNCIL, full()).because(byManager(ExemptReason.SICKNESS, "2027-01-14T10:00"))),
                        pays(
                                "not a minute later",
                                50,
                                absent(COUNCIL, full()).because(byManager(ExemptReason.SICKNESS, "2027-01-14T10:01"))),
                        pays("nor by phone alone", 50, absent(COUNCIL, full()).because(byPhone("2027-01-14T08:00"))),
                        pays(
                                "a colleague comes free",
                                0,
                                absent(COUNCIL, full()).replaced(at("2027-01-14T09:00"), true))),
                of(
                        "South Gloucestershire",
                        RealPolicies.southGloucestershire(),
                        pays("four working days are enough", 0, cancelled("2027-01-08T09:00", COUNCIL, full())),
                        pays("each of two days missed costs 50", 100, absent(COUNCIL, twoDays())),
                        pays("one missed costs 50", 50, absentOnce(COUNCIL, twoDays())),
                        pays("a course one pays for costs no more", 0, absent(COUNCIL, costing(90))),
                        pays(
                                "a bereavement excuses",
                                0,
                                absent(COUNCIL, full()).because(plain(ExemptReason.BEREAVEMENT))),
                        pays(
                                "sickness without a note does not",
                                50,
                                absent(COUNCIL, full()).because(plain(ExemptReason.SICKNESS))),
                        answers(
                                "the organiser gives ten working days",
                                policy -> policy.lastDay(Deadline.ORGANISER_NOTICE, DAY)
                                        .orElseThrow(),
                                LocalDate.of(2026, 12, 30))),
                of(
                        "The Education People of Kent",
                        RealPolicies.educationPeopleOfKent(),
                        pays(
                                "fifteen days before costs nothing",
                                0,
                                cancelled("2026-12-30T09:00", COUNCIL, costing(200))),
                        pays("fourteen cost all of it", 200, cancelled("2026-12-31T09:00", COUNCIL, costing(200))),
                        pays("online eight are enough", 0, cancelled("2027-01-06T09:00", COUNCIL, onlineCosting(80))),
                        pays("seven are not", 80, cancelled("2027-01-07T09:00", COUNCIL, onlineCosting(80))),
                        pays("a free event costs 30", 30, absent(COUNCIL, full())),
                        pays(
                                "a colleague two days before is free",
                                0,
                                cancelled("2027-01-12T09:00", COUNCIL, costing(200))
                                        .replaced(at("2027-01-12T09:30"), true)),
                        pays(
                                "later not",
                                200,
                                cancelled("2027-01-12T09:00", COUNCIL, costing(200))
                                        .replaced(at("2027-01-12T09:31"), true)),
                        pays(
                                "an inspection excuses",
                                0,
                                absent(COUNCIL, costing(200)).because(plain(ExemptReason.INSPECTION)))),
                of(
                        "Hertfordshire",
                        RealPolicies.hertfordshire(),
                        pays("not coming costs nothing", 0, absent(COUNCIL, full())),
                        answers(
                                "booking closes four working days before",
                                policy -> policy.lastDay(Deadline.BOOKING_CLOSES, DAY)
                                        .orElseThrow(),
                                LocalDate.of(2027, 1, 8)),
                        answers(
                                "no certificate without the evaluation",
                                policy -> policy.mayCertify(true, 0, false, false),
                                false),
                        answers("nor without every day", policy -> policy.mayCertify(false, 0, false, true), false),
                        answers("with both there is one", policy -> policy.mayCertify(true, 0, false, true), true)),
                of(
                        "Herefordshire",
                        RealPolicies.herefordshire(),
                        pays(
                                "a substitute with the prerequisites is free",
                                0,
                                cancelled("2027-01-13T09:00", COUNCIL, full()).replaced(at("2027-01-13T09:00"), true)),
                        pays(
                                "one without them is not",
                                50,
                                cancelled("2027-01-13T09:00", COUNCIL, full())
                                        .replaced(at("2027-01-13T09:00"), false))),
                of(
                        "Central Bedfordshire",
                        RealPolicies.centralBedfordshire(),
                        pays("not coming costs nothing", 0, absent(COUNCIL, twoDays())),
                        answers(
                                "all days have to be attended",
                                policy -> policy.mayCertify(false, 0, false, true),
                                false),
                        answers(
                                "four weeks before it is decided whether it goes ahead",
                                policy -> policy.lastDay(Deadline.GO_AHEAD_DECIDED, DAY)
                                        .orElseThrow(),
                                LocalDate.of(2026, 12, 17))),
                of(
                        "South Tyneside, as on its page",
                        RealPolicies.southTynesideAsOnItsPage(),
                        pays("two working days are enough", 0, cancelled("2027-01-12T09:00", COUNCIL, full())),
                        pays("one costs 50", 50, cancelled("2027-01-13T09:00", COUNCIL, full())),
                        pays("25 for half a day", 25, absent(FAR_AWAY, half()))),
                of(
                        "Newcastle",
                        RealPolicies.newcastle(),
                        pays("free to charities", 0, place(CHARITY, full())),
                        pays(
                                "a company pays one price for children's courses",
                                90,
                                place(COMPANY, courseFor("CHILDREN"))),
                        pays("and another for adults'", 120, place(COMPANY, courseFor("ADULTS"))),
                        asks("the manager is copied", HouseRule.MANAGER_COPIED),
                        asks("the group is mixed", HouseRule.MIXED_GROUP)),
                of(
                        "Croydon",
                        RealPolicies.croydon(),
                        answers("from out of the borough nobody books", policy -> policy.mayBook(FAR_AWAY), false),
                        answers("from within everybody does", policy -> policy.mayBook(COUNCIL), true),
                        pays("not coming costs nothing", 0, absent(COUNCIL, full())),
                        asks("one person a booking", HouseRule.ONE_AT_A_TIME),
                        answers(
                                "an account idle for a year is closed",
                                policy ->
                                        policy.endOf(Deadline.IDLE_ACCOUNT, DAY).orElseThrow(),
                                LocalDate.of(2028, 1, 14))),
                of(
                        "Charged in credits",
                        RealPolicies.inCredits(),
                        answers(
                                "two credits for a full day",
                                policy -> policy.judge(absent(COUNCIL, full())).amount(),
                                2),
                        answers(
                                "and none in time",
                                policy -> policy.judge(cancelled("2027-01-07T09:00", COUNCIL, full()))
                                        .amount(),
                                0)));
    }

    private static DynamicNode of(String name, PolicyTerms terms, Decision... decisions) {
        AttendancePolicy policy = new AttendancePolicy(terms);
        return DynamicContainer.dynamicContainer(
                name,
                Arrays.stream(decisions)
                        .map(each -> DynamicTest.dynamicTest(
                                each.says(),
                                () -> assertThat(each.asked().apply(policy)).isEqualTo(each.answer()))));
    }

    private static Decision pays(String says, int pounds, Incident incident) {
        return new Decision(says, policy -> policy.judge(incident).amount(), 100 * pounds);
    }

    private static Decision answers(String says, Function<AttendancePolicy, Object> asked, Object answer) {
        return new Decision(says, asked, answer);
    }

    private static Decision asks(String says, HouseRule rule) {
        return new Decision(says, policy -> policy.terms().asks(rule), true);
    }

    private static Payer payer(String sector) {
        return new Payer("OTHER", sector, false, false, null, false);
    }

    private static Incident cancelled(String local, Payer payer, Lesson lesson) {
        return Incident.cancelled(at(local), payer, lesson);
    }

    private static Incident absent(Payer payer, Lesson lesson) {
        return Incident.absent(payer, lesson, lesson);
    }

    private static Incident absentOnce(Payer payer, Lesson lesson) {
        return Incident.absent(payer, lesson, lesson.only(lesson.days().subList(1, 2)));
    }

    private static Incident place(Payer payer, Lesson lesson) {
        return Incident.of(ChargeCause.PLACE, payer, lesson);
    }

    private static Incident unchecked(Payer payer, Lesson lesson) {
        return Incident.of(ChargeCause.KNOWLEDGE_CHECK, payer, lesson);
    }

    private static Excuse plain(ExemptReason reason) {
        return Excuse.plain(reason, at("2027-01-14T08:00"));
    }

    private static Excuse byManager(ExemptReason reason, String local) {
        return new Excuse(reason, at(local), Set.of(Exemption.Channel.PHONE, Exemption.Channel.EMAIL), true, false);
    }

    private static Excuse byPhone(String local) {
        return new Excuse(ExemptReason.SICKNESS, at(local), Set.of(Exemption.Channel.PHONE), true, false);
    }

    private static Lesson full() {
        return lesson("FACE_TO_FACE", "AWARENESS", null, null, 360);
    }

    private static Lesson half() {
        return lesson("FACE_TO_FACE", "AWARENESS", null, null, 240);
    }

    private static Lesson online() {
        return lesson("ONLINE", "AWARENESS", null, null, 120);
    }

    private static Lesson onlineCosting(int pounds) {
        return lesson("ONLINE", "AWARENESS", null, 100 * pounds, 120);
    }

    private static Lesson costing(int pounds) {
        return lesson("FACE_TO_FACE", "AWARENESS", null, 100 * pounds, 360);
    }

    private static Lesson trainTheTrainer() {
        return lesson("FACE_TO_FACE", "TRAIN_THE_TRAINER", null, null, 360);
    }

    private static Lesson courseFor(String audience) {
        return lesson("FACE_TO_FACE", "AWARENESS", audience, null, 360);
    }

    private static Lesson twoDays() {
        return new Lesson(
                "FACE_TO_FACE",
                "AWARENESS",
                null,
                null,
                List.of(new Lesson.Day(at("2027-01-14T09:30"), 360), new Lesson.Day(at("2027-01-21T09:30"), 360)));
    }

    private static Lesson lesson(String mode, String level, String audience, Integer pence, int minutes) {
        return new Lesson(mode, level, audience, pence, List.of(new Lesson.Day(at("2027-01-14T09:30"), minutes)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingDays.ZONE).toInstant();
    }
}
