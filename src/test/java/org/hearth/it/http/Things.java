package org.hearth.it.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.hearth.learning.model.AwardNumber;

/** One of everything that has an id, belonging to one partner; the ids by the name addresses use for them. */
public final class Things {

    private static final LocalDateTime NOW = LocalDateTime.now(Clock.systemUTC());
    /** One partnership has one policy a day, and several sets of things. */
    private static final AtomicInteger POLICIES = new AtomicInteger();

    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Map<String, List<String>> COLUMNS = new ConcurrentHashMap<>();

    private final World.Partnership where;
    private final Map<String, String> ids = new HashMap<>();

    private Things(World.Partnership where) {
        this.where = where;
    }

    /** Somebody's own things and those of their partner, which hosts; what is the partnership's is made new. */
    public static Things of(World.Partnership where, World.Someone who) {
        return World.atOnce(() -> {
            Things made = new Things(where);
            made.shared();
            made.at(who);
            return made;
        });
    }

    /** The same partnership's things, but this person's and their partner's. */
    public Things beside(World.Partnership hosting, World.Someone who) {
        return World.atOnce(() -> {
            Things made = new Things(hosting);
            made.ids.putAll(ids);
            made.at(who);
            return made;
        });
    }

    /** The same things, but this person's own. */
    Things but(World.Someone who) {
        return World.atOnce(() -> {
            Things made = new Things(where);
            made.ids.putAll(ids);
            made.person(who);
            return made;
        });
    }

    /** The same things with another id for one kind. */
    Things with(String kind, String id) {
        Things made = new Things(where);
        made.ids.putAll(ids);
        made.ids.put(kind, id);
        return made;
    }

    /** The partner that hosts. */
    World.Partner host() {
        return where.host();
    }

    /** The id of a thing of this kind. */
    public String id(String kind) {
        String id = ids.get(kind);
        if (id == null) {
            throw new IllegalArgumentException("Things has no " + kind + "; make one there");
        }
        return id;
    }

    /** Lets the session have begun an hour ago, so that its register may be taken. */
    void begin() {
        String session = id("session");
        LocalDateTime begun = NOW.minusHours(1);
        World.run("update session_day set starts_at = ?, on_date = ? where session_id = ?", begun, TODAY, session);
        World.run("update place_day set starts_at = ?, on_date = ? where session_id = ?", begun, TODAY, session);
        World.run("update session set first_start = ?, status = 'RUNNING' where id = ?", begun, session);
        World.run("update place_allocation set first_start = ? where session_id = ?", begun, session);
    }

    /** Lets somebody have walked in on the session's first day. */
    void walkIn() {
        row(
                "attendance",
                Map.of(
                        "session_id",
                        id("session"),
                        "day_number",
                        1,
                        "walk_in_name",
                        "Walker",
                        "walk_in_partner_id",
                        id("partner"),
                        "mark",
                        "HERE",
                        "marked_at",
                        NOW));
    }

    /** Words that stand in what only this person, or this partnership, may read. */
    List<String> marks() {
        return List.of(
                World.text("select family_name from person where id = ?", id("person")),
                World.text("select email from person where id = ?", id("person")),
                World.text("select name from partner where id = ?", id("partner")));
    }

    private void shared() {
        ids.put("course", World.course(where));
        ids.put("courseref", World.text("select ref from course where id = ?", id("course")));
        ids.put(
                "locality",
                row("locality", Map.of("name", "North " + Identity.next().substring(28))));
        ids.put("agreement", where.agreement());
        ids.put(
                "policy",
                row(
                        "policy",
                        Map.of(
                                "from_date",
                                TODAY.minusYears(1).minusDays(POLICIES.getAndIncrement() % 3000),
                                "published_at",
                                NOW,
                                "half_day_minutes",
                                240,
                                "replacement_free",
                                true,
                                "replacement_ready",
                                true,
                                "late_then",
                                "NO_CERTIFICATE")));
        ids.put(
                "programme",
                row(
                        "programme",
                        Map.of(
                                "code",
                                "PR" + Identity.next().substring(28),
                                "name",
                                "Programme",
                                "licence_need",
                                "ORGANISATION",
                                "route",
                                "TRAIN_THE_TRAINER",
                                "topic",
                                "Relationships",
                                "summary",
                                "About",
                                "status",
                                "ACTIVE")));
        ids.put(
                "cohort",
                row(
                        "cohort",
                        Map.of(
                                "programme_id",
                                id("programme"),
                                "name",
                                "Autumn",
                                "nominations_until",
                                TODAY.plusDays(30),
                                "seats",
                                9,
                                "created_at",
                                NOW)));
        row(
                "fidelity_rule",
                Map.of(
                        "programme_id",
                        id("programme"),
                        "from_date",
                        TODAY.minusYears(1),
                        "min_trainers",
                        2,
                        "accredited_trainers",
                        false,
                        "source",
                        "Made for a test"));
        World.run("update course set programme_id = ? where id = ?", id("programme"), id("course"));
        localContent();
        ids.put(
                "strand",
                row("strand", Map.of("name", "Parenting " + Identity.next().substring(28), "capital", false)));
        ids.put("trained", lineage());
        World.run(
                "insert into practice_scale (id, partnership_id, programme_id, from_date, technical_fair, technical_good,"
                        + " relational_fair, relational_good, complex_fair, complex_good, ratio_fair, ratio_good, decided_at)"
                        + " values (?, ?, ?, '2020-01-01', 3, 4, 3.5, 4, 40, 50, 1, 2, ?)",
                Identity.next(),
                where.id(),
                id("programme"),
                NOW);
        ids.put("plaincourseref", courseWithoutDates());
        ids.put(
                "draftcourse",
                row(
                        "course",
                        Map.ofEntries(
                                Map.entry("ref", "D-" + Identity.next().substring(28)),
                                Map.entry("title", "Draft"),
                                Map.entry("summary", "About"),
                                Map.entry("topic", "Relationships"),
                                Map.entry("level", "FOUNDATION"),
                                Map.entry("mode", "FACE_TO_FACE"),
                                Map.entry("days", 1),
                                Map.entry("minutes", 360),
                                Map.entry("status", "DRAFT"),
                                Map.entry("search_text", ""))));
        ids.put("hub", row("hub", Map.of("name", "North hub", "status", "OPEN", "from_date", TODAY.minusYears(1))));
        ids.put(
                "site",
                row("site", Map.of("hub_id", id("hub"), "name", "North site", "kind", "HUB", "status", "OPEN")));
    }

    private void at(World.Someone who) {
        ids.put("partner", who.partner().id());
        ids.put(
                "service",
                row(
                        "service",
                        Map.of("partner_id", who.partner().id(), "name", "Service", "from_date", TODAY.minusYears(1))));
        ids.put("session", World.session(where, id("course"), 20, 10, 5).id());
        placesToHold(who.partner().id());
        ids.put("othersession", World.session(where, id("course"), 27, 10, 5).id());
        ids.put("colleague", World.someone(who.partner(), "Colleague").person());
        ids.put(
                "accreditation",
                row(
                        "trainer_accreditation",
                        Map.of(
                                "programme_id",
                                id("programme"),
                                "person_id",
                                who.person(),
                                "from_date",
                                TODAY.minusYears(1),
                                "recorded_by",
                                who.person(),
                                "recorded_at",
                                NOW)));
        licence(who.partner());
        content(who);
        ids.put(
                "pledge",
                row(
                        "trainer_pledge",
                        Map.of(
                                "programme_id",
                                id("programme"),
                                "partner_id",
                                who.partner().id(),
                                "from_date",
                                TODAY,
                                "to_date",
                                TODAY.plusDays(300),
                                "days",
                                12,
                                "pledged_at",
                                NOW)));
        ids.put("path", path(who));
        person(who);
        afterCourse(who);
    }

    /** A course somebody and their colleague completed that asks for a group and another part, and a group of theirs that met. */
    private void afterCourse(World.Someone who) {
        String course = World.course(where);
        String ref = World.text("select ref from course where id = ?", course);
        String session = World.session(where, course, -200, 2, 0).id();
        World.run("update course set programme_id = ? where id = ?", id("programme"), course);
        String rule = row(
                "certificate_rule",
                Map.of(
                        "course_ref",
                        ref,
                        "from_date",
                        TODAY.minusYears(2),
                        "work_groups",
                        2,
                        "within_months",
                        12,
                        "decided_at",
                        NOW));
        World.run("insert into certificate_rule_part values (?, 1, 'A piece of work brought to supervision')", rule);
        ids.put(
                "workgroup",
                row(
                        "work_group",
                        Map.of(
                                "course_ref",
                                ref,
                                "title",
                                "North",
                                "partner_id",
                                who.partner().id(),
                                "facilitator_id",
                                who.person(),
                                "place",
                                "Beacon Hub",
                                "created_by",
                                who.person(),
                                "created_at",
                                NOW)));
        ids.put("meeting", "1");
        World.run(
                "insert into work_group_meeting (group_id, number, on_date, from_time, to_time) values (?, 1, ?, '13:30', '15:00'),"
                        + " (?, 2, ?, '13:30', '15:00')",
                id("workgroup"),
                TODAY.minusDays(1),
                id("workgroup"),
                TODAY.plusDays(27));
        World.run(
                "insert into work_group_member (group_id, person_id, partner_id, added_by, added_at) values (?, ?, ?, ?, ?)",
                id("workgroup"),
                who.person(),
                who.partner().id(),
                who.person(),
                NOW);
        ids.put(
                "parentgroup",
                row(
                        "parent_group",
                        Map.ofEntries(
                                Map.entry("kind", "POSTNATAL"),
                                Map.entry("partner_id", who.partner().id()),
                                Map.entry("site_id", id("site")),
                                Map.entry("first_id", who.person()),
                                Map.entry("second_id", id("colleague")),
                                Map.entry("starts_on", TODAY.minusDays(20)),
                                Map.entry("sessions", 6),
                                Map.entry("status", "RUNNING"),
                                Map.entry("created_by", who.person()),
                                Map.entry("created_at", NOW))));
        World.run(
                "insert into parent_group_session (group_id, number, on_date, parents, recorded_by, recorded_at) values (?, 1, ?, 7,"
                        + " ?, ?)",
                id("parentgroup"),
                TODAY.minusDays(9),
                who.person(),
                NOW);
        for (String person : List.of(who.person(), id("colleague"))) {
            String booking = Identity.next();
            World.run(
                    "insert into completion (booking_id, partnership_id, person_id, partner_id, course_id, session_id, outcome,"
                            + " minutes, settled_at) values (?, ?, ?, ?, ?, ?, 'FULL', 360, ?)",
                    booking,
                    where.id(),
                    person,
                    who.partner().id(),
                    course,
                    session,
                    NOW);
            ids.putIfAbsent("completed", booking);
        }
    }

    /** A licence the partner holds for the programme, and which covers the other partner. */
    private void licence(World.Partner holder) {
        World.Partner other = holder.id().equals(where.host().id()) ? where.guest() : where.host();
        ids.put(
                "licence",
                row(
                        "licence",
                        Map.of(
                                "programme_id",
                                id("programme"),
                                "holder_id",
                                holder.id(),
                                "from_date",
                                TODAY.minusYears(1),
                                "to_date",
                                TODAY.plusYears(2),
                                "recorded_at",
                                NOW)));
        ids.put(
                "cover",
                row(
                        "licence_cover",
                        Map.of(
                                "licence_id",
                                id("licence"),
                                "partner_id",
                                other.id(),
                                "from_date",
                                TODAY.minusYears(1),
                                "to_date",
                                TODAY.plusDays(60))));
    }

    /** The programme is under local content, and an area is asked one question. */
    private void localContent() {
        ids.put("rule", Identity.next());
        World.run(
                "insert into content_rule (id, partnership_id, programme_id, from_date, local_content, overdue_refuses,"
                        + " readiness_months, decided_at) values (?, ?, ?, '2020-01-01', true, false, 12, ?)",
                id("rule"),
                where.id(),
                id("programme"),
                NOW);
        World.run("insert into content_question (rule_id, number, text) values (?, 1, 'Who leads?')", id("rule"));
        World.run("insert into content_kept values (?, ?, 1)", id("programme"), where.id());
    }

    /** Somebody keeps a version of the programme's content, and the area is ready by their word. */
    private void content(World.Someone who) {
        Map<String, Object> of = Map.of("programme_id", id("programme"), "recorded_at", NOW);
        Map<String, Object> version = new LinkedHashMap<>(of);
        version.putAll(Map.of(
                "label",
                "Local content",
                "changes",
                "All of it",
                "adopted_on",
                TODAY.minusYears(1),
                "review_on",
                TODAY.plusYears(1)));
        ids.put("contentversion", row("content_version", version));
        World.run(
                "insert into content_owner (version_id, from_date, person_id, partner_id, named_at) values (?, ?, ?, ?, ?)",
                id("contentversion"),
                TODAY.minusYears(1),
                who.person(),
                who.partner().id(),
                NOW);
        Map<String, Object> statement = new LinkedHashMap<>(of);
        statement.putAll(Map.of(
                "person_id",
                who.person(),
                "partner_id",
                who.partner().id(),
                "stated_on",
                TODAY.minusYears(1),
                "holds_until",
                TODAY.plusYears(2),
                "commitment_on",
                TODAY.minusYears(1),
                "commitment",
                "Minutes"));
        ids.put("stated", row("readiness_statement", statement));
    }

    /** Some places are open to everybody by now, and the partner holds one of them. */
    private void placesToHold(String partner) {
        World.run(
                "update place_share set everyone_on = ?, told = 'PARTNERSHIP' where session_id = ? and kind = 'AGREEMENT'",
                TODAY,
                id("session"));
        World.run("update place_share set places = places - 1 where session_id = ? and kind = 'OWN'", id("session"));
        World.run(
                "insert into place_share (id, session_id, kind, partner_id, places, agreement_on)"
                        + " values (?, ?, 'HELD', ?, 1, ?)",
                Identity.next(),
                id("session"),
                partner,
                TODAY.plusDays(5));
    }

    private void person(World.Someone who) {
        ids.put("person", who.person());
        ids.put("engagement", who.engagement());
        ids.put("account", who.account());
        String booking = row(
                "booking",
                Map.of(
                        "session_id",
                        id("session"),
                        "person_id",
                        who.person(),
                        "engagement_id",
                        who.engagement(),
                        "partner_id",
                        who.partner().id(),
                        "share_id",
                        share(),
                        "status",
                        "CONFIRMED",
                        "booked_at",
                        NOW,
                        "policy_id",
                        id("policy")));
        ids.put("booking", booking);
        ids.put(
                "deputy",
                row(
                        "approval_deputy",
                        Map.of(
                                "partner_id",
                                who.partner().id(),
                                "person_id",
                                who.person(),
                                "deputy_person_id",
                                id("colleague"),
                                "from_date",
                                TODAY.plusDays(30),
                                "to_date",
                                TODAY.plusDays(31),
                                "named_at",
                                NOW)));
        ids.put("charge", charge(booking, who));
        ids.put("wish", wish(who));
        ids.put("gift", gift(who));
        ids.put("entry", inKind(who));
        ids.put(
                "request",
                row(
                        "place_request",
                        Map.of(
                                "partner_id",
                                who.partner().id(),
                                "course_id",
                                id("course"),
                                "places",
                                2,
                                "by_date",
                                TODAY.plusDays(60),
                                "status",
                                "OPEN",
                                "asked_at",
                                NOW)));
        World.run("update place_share set taken = taken + 1 where id = ?", share());
        World.run("update session set free_places = free_places - 1 where id = ?", id("session"));
        String number = AwardNumber.next(new java.security.SecureRandom());
        Map<String, Object> award = new LinkedHashMap<>(Map.of(
                "number",
                number,
                "person_id",
                who.person(),
                "partner_id",
                who.partner().id(),
                "course_id",
                id("course"),
                "course_title",
                "Course",
                "holder_name",
                who.name(),
                "level",
                "FOUNDATION",
                "minutes",
                360,
                "status",
                "ACTIVE"));
        award.putAll(Map.of("awarded_on", TODAY, "first_day", TODAY, "last_day", TODAY));
        learner(row("award", award), who);
        ids.put("number", number);
        ids.put(
                "mail",
                row(
                        "outbox",
                        Map.of(
                                "kind",
                                "BOOKED",
                                "person_id",
                                who.person(),
                                "created_at",
                                NOW,
                                "due_at",
                                NOW.plusYears(5),
                                "status",
                                "SENT",
                                "message_id",
                                Identity.next())));
    }

    /** Somebody who trains the programme, by the accreditation there is. */
    private String path(World.Someone who) {
        return row(
                "trainer_path",
                Map.of(
                        "programme_id",
                        id("programme"),
                        "person_id",
                        who.person(),
                        "partner_id",
                        who.partner().id(),
                        "cohort_id",
                        id("cohort"),
                        "standing",
                        "ACCREDITED",
                        "since_date",
                        TODAY.minusYears(1),
                        "accreditation_id",
                        id("accreditation"),
                        "created_at",
                        NOW));
    }

    /** Lets somebody be on the way who trained already: nominated, and then as far as the steps say. */
    void candidate(World.Someone who, String... steps) {
        World.run(
                "update trainer_path set person_id = ?, standing = 'CANDIDATE', since_date = null, accreditation_id = null,"
                        + " next_step = 'SELECTED' where id = ?",
                who.person(),
                id("path"));
        World.run(
                "insert into trainer_scheme (id, partnership_id, programme_id, from_date, agreement, registration, co_deliveries,"
                        + " observed_deliveries, at_risk_days, decided_at) values (?, ?, ?, '2020-01-01', 'Code of Practice', true,"
                        + " 1, 1, 90, ?)",
                Identity.next(),
                where.id(),
                id("programme"),
                NOW);
        for (String step : steps) {
            World.run(
                    "insert into trainer_path_step (id, path_id, step, on_date, taken_at) values (?, ?, ?, ?, ?)",
                    Identity.next(),
                    id("path"),
                    step,
                    TODAY,
                    NOW);
        }
    }

    /** Lets the programme ask something else of its trainers in sixty days. */
    void schemeAhead() {
        World.run(
                "insert into trainer_scheme (id, partnership_id, programme_id, from_date, prerequisites, agreement, registration,"
                        + " co_deliveries, observed_deliveries, at_risk_days, published, decided_at)"
                        + " values (?, ?, ?, ?, '', 'Code', true, 1, 1, 90, '', ?)",
                Identity.next(),
                where.id(),
                id("programme"),
                TODAY.plusDays(60),
                NOW);
    }

    /** Lets the booking wait for places together with a colleague. */
    void waitsTogether() {
        String booking = id("booking");
        World.Someone other = World.someone(where.host(), "Bea");
        String others = Identity.next();
        World.run("update booking set status = 'WAITING', share_id = null, turn = 1 where id = ?", booking);
        World.run(
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, status, turn,"
                        + " booked_at, version) select ?, session_id, partnership_id, ?, ?, partner_id, 'WAITING', 2, booked_at, 1"
                        + " from booking where id = ?",
                others,
                other.person(),
                other.engagement(),
                booking);
        Desk.waitTogether(List.of(booking, others));
    }

    /** The branch of a programme whose trainer was not recorded. */
    private String lineage() {
        String root = Identity.next();
        World.run(
                "insert into cascade_programme (programme_id, partnership_id, begun_at) values (?, ?, utc_timestamp(6))",
                id("programme"),
                where.id());
        World.run(
                "insert into lineage (id, partnership_id, programme_id, generation, kind, counts, last_below, written_at)"
                        + " values (?, ?, ?, 0, 'UNKNOWN', false, '2026-01-01', utc_timestamp(6))",
                root,
                where.id(),
                id("programme"));
        return root;
    }

    /** Somebody's award stands below it. */
    private void learner(String award, World.Someone who) {
        World.run(
                "insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, award_id, person_id,"
                        + " partner_id, course_id, course_edition, taught_on, earned_on, counts, written_at) values (?, ?, ?, ?, 1,"
                        + " 'LEARNER', ?, ?, ?, ?, 'E-1 edition 1', ?, ?, true, utc_timestamp(6))",
                award,
                where.id(),
                id("programme"),
                id("trained"),
                award,
                who.person(),
                who.partner().id(),
                id("course"),
                TODAY,
                TODAY);
        for (String above : List.of(id("trained"), id("programme"))) {
            World.run(
                    "insert into lineage_reach (ancestor_id, person_id, partner_id, awards, direct, as_trainer)"
                            + " values (?, ?, ?, 1, ?, 0)",
                    above,
                    who.person(),
                    who.partner().id(),
                    above.equals(id("trained")));
            World.run(
                    "insert into lineage_partner (ancestor_id, partner_id, people, direct, trainers, practitioners)"
                            + " values (?, ?, 1, ?, 0, 1) on duplicate key update people = people + 1,"
                            + " direct = direct + values(direct), practitioners = practitioners + 1",
                    above,
                    who.partner().id(),
                    above.equals(id("trained")));
        }
        World.run("update lineage set people = people + 1, direct = direct + 1 where id = ?", id("trained"));
    }

    /** The reference of one more course of the programme. */
    private String courseWithoutDates() {
        String course = World.course(where);
        World.run("update course set programme_id = ? where id = ?", id("programme"), course);
        return World.text("select ref from course where id = ?", course);
    }

    private String wish(World.Someone who) {
        return row(
                "wish",
                Map.ofEntries(
                        Map.entry("course_ref", courseWithoutDates()),
                        Map.entry("person_id", who.person()),
                        Map.entry("engagement_id", who.engagement()),
                        Map.entry("partner_id", who.partner().id()),
                        Map.entry("asked_rule", "NONE"),
                        Map.entry("answer_days", 0),
                        Map.entry("delivery", "EITHER"),
                        Map.entry("status", "OPEN"),
                        Map.entry("asked_by", who.person()),
                        Map.entry("asked_at", NOW)));
    }

    /** Credits another partner passed on to the person's own. */
    private String gift(World.Someone who) {
        World.Partner other = who.partner().id().equals(where.host().id()) ? where.guest() : where.host();
        String entry = row(
                "ledger_entry",
                Map.of(
                        "agreement_id",
                        where.agreement(),
                        "unit",
                        "PLACE",
                        "cause",
                        "GIFT",
                        "reason",
                        "To get started",
                        "at",
                        NOW));
        World.run(
                "insert into ledger_line values (?, ?, 'GAVE', -9), (?, ?, 'GOT', 9)",
                entry,
                other.id(),
                entry,
                who.partner().id());
        return entry;
    }

    /** A room another partner gave the person's own, and terms by which rooms count. */
    private String inKind(World.Someone who) {
        World.Partner other = who.partner().id().equals(where.host().id()) ? where.guest() : where.host();
        World.run(
                "insert ignore into exchange_terms (id, partnership_id, agreement_id, from_date, changed_at)"
                        + " values (?, ?, ?, '2026-01-01', utc_timestamp(6))",
                where.agreement(),
                where.id(),
                where.agreement());
        World.run("insert ignore into exchange_terms_kind values (?, 'ROOM_DAY', null, 2)", where.agreement());
        String entry = row(
                "ledger_entry",
                Map.of(
                        "agreement_id",
                        where.agreement(),
                        "unit",
                        "ROOM_DAY",
                        "cause",
                        "IN_KIND",
                        "reason",
                        "The hall",
                        "given_on",
                        "2026-02-01",
                        "at",
                        NOW));
        World.run(
                "insert into ledger_line values (?, ?, 'GAVE', 1), (?, ?, 'GOT', -1)",
                entry,
                other.id(),
                entry,
                who.partner().id());
        return entry;
    }

    private String charge(String booking, World.Someone who) {
        return row(
                "charge",
                Map.ofEntries(
                        Map.entry("ref", "CH-" + booking.substring(28)),
                        Map.entry("booking_id", booking),
                        Map.entry("partner_id", who.partner().id()),
                        Map.entry("host_partner_id", where.host().id()),
                        Map.entry("policy_id", id("policy")),
                        Map.entry("cause", "NO_SHOW"),
                        Map.entry("amount", 5000),
                        Map.entry("measure", "PENCE"),
                        Map.entry("status", "RAISED"),
                        Map.entry("raised_at", NOW)));
    }

    private String share() {
        return World.text("select id from place_share where session_id = ? and kind = 'OWN'", id("session"));
    }

    /** Writes one row with a new id into a table of the partnership's. */
    private String row(String table, Map<String, ?> values) {
        Map<String, Object> row = new LinkedHashMap<>(values);
        String id = Identity.next();
        row.put("id", id);
        List<String> columns = COLUMNS.computeIfAbsent(table, Things::columns);
        for (String column : new String[] {"version", "partnership_id"}) {
            if (columns.contains(column)) {
                row.put(column, column.equals("version") ? 1 : where.id());
            }
        }
        World.run(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + String.join(", ", java.util.Collections.nCopies(row.size(), "?")) + ")",
                row.values().toArray());
        return id;
    }

    private static List<String> columns(String table) {
        return List.of(World.text(
                        "select group_concat(column_name) from information_schema.columns where table_schema = database()"
                                + " and table_name = ?",
                        table)
                .split(","));
    }
}
