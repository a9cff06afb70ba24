package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every role for every kind of scope it may be held for, against people in each relation to it. What is counted, listed,
 * searched for, narrowed to and opened must be the same people, and a stranger must look like nobody.
 */
@ArquillianTest
@RunAsClient
class ScopesIT {

    private static final Set<String> EVERYBODY =
            Set.of("self", "colleague", "volunteer", "both", "inHub", "volunteerInHub", "inTeam", "elsewhere");

    private static World.Partnership area;
    private static final Map<String, Someone> PEOPLE = new TreeMap<>();
    private static final Map<String, String> BOOKINGS = new TreeMap<>();
    private static String hub;

    /** A role held for a scope, and whose records of each kind it reaches; null where it may not ask at all. */
    record Case(String role, String scope, Set<String> people, Set<String> records, Set<String> bookings) {
        @Override
        public String toString() {
            return role + " for " + scope;
        }
    }

    static Stream<Case> cases() {
        Set<String> self = Set.of("self");
        Set<String> partner = Set.of("self", "colleague", "volunteer", "both");
        Set<String> volunteers = Set.of("self", "volunteer", "both");
        Set<String> volunteersBooked = Set.of("self", "volunteer");
        Set<String> hubbed = Set.of("self", "inHub", "volunteerInHub");
        Set<String> volunteersAtHub = Set.of("self", "volunteerInHub");
        Set<String> team = Set.of("self", "inTeam");
        return Stream.of(
                new Case("LEARNER", "SELF", null, self, self),
                new Case("TRAINER", "PARTNER", null, self, self),
                new Case("TRAINING_LEAD", "PARTNER", partner, partner, partner),
                new Case("LINE_MANAGER", "TEAM", team, team, team),
                new Case("VOLUNTEER_COORDINATOR", "PARTNER", volunteers, volunteers, volunteersBooked),
                new Case("VOLUNTEER_COORDINATOR", "HUB", volunteersAtHub, volunteersAtHub, volunteersAtHub),
                new Case("ASSESSOR", "PARTNER", null, partner, self),
                new Case("ASSESSOR", "HUB", null, hubbed, self),
                new Case("ASSESSOR", "TEAM", null, team, self),
                new Case("WORKFORCE_LEAD", "PARTNERSHIP", null, self, self),
                new Case("ADMINISTRATOR", "PARTNERSHIP", EVERYBODY, self, self),
                new Case("BOARD_READER", "PARTNERSHIP", null, self, self));
    }

    @BeforeAll
    static void people_in_every_relation() {
        area = World.partnership();
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        hub = Identity.next();
        World.run(
                "insert into hub (id, partnership_id, name, status, version) values (?, ?, 'Hub', 'OPEN', 1)",
                hub,
                area.id());
        PEOPLE.put("colleague", World.someone(area.host(), "Colleague"));
        PEOPLE.put("volunteer", World.someone(area.host(), "Volunteer"));
        World.run(
                "update engagement set kind = 'VOLUNTEER' where id = ?",
                PEOPLE.get("volunteer").engagement());
        PEOPLE.put("both", World.someone(area.host(), "Both"));
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, is_primary,"
                        + " has_no_manager, version) values (?, ?, ?, ?, 'VOLUNTEER', 'Befriender', '2020-01-01', 0, 1, 1)",
                Identity.next(),
                PEOPLE.get("both").person(),
                area.host().id(),
                area.id());
        PEOPLE.put("inHub", World.someone(area.guest(), "Hubby"));
        PEOPLE.put("volunteerInHub", World.someone(area.guest(), "Helper"));
        for (String name : List.of("inHub", "volunteerInHub")) {
            World.run(
                    "update engagement set hub_id = ?, kind = ? where id = ?",
                    hub,
                    name.equals("inHub") ? "STAFF" : "VOLUNTEER",
                    PEOPLE.get(name).engagement());
        }
        PEOPLE.put("inTeam", World.someone(third, "Teammate"));
        PEOPLE.put("elsewhere", World.someone(third, "Elsewhere"));
        World.Partnership far = World.partnership();
        PEOPLE.put("stranger", World.someone(far.host(), "Stranger"));
        PEOPLE.forEach((name, who) -> BOOKINGS.put(name, booking(name.equals("stranger") ? far : area, who)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_role_reaches_the_people_of_its_scope_and_nobody_else(Case given) {
        Someone viewer = viewer(given);
        Api api = Api.as(viewer);

        if (given.people() == null) {
            assertEquals(403, api.get("/people").status());
        } else {
            assertEquals(given.people(), listed(api, viewer, "/people?size=200"), "listed");
            assertEquals(
                    given.people().size(), api.get("/people?size=1").json().getInt("total") - others(given), "counted");
        }
        assertEquals(
                given.people() == null ? Set.of("self") : given.people(), opened(api, viewer, "", given), "opened");
        assertEquals(given.records(), opened(api, viewer, "/record", given), "records");
        assertEquals(given.bookings(), bookings(api, viewer), "bookings");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_searched_for_or_narrowed_to_tells_of_nobody_outside(Case given) {
        if (given.people() == null) {
            return;
        }
        Someone viewer = viewer(given);
        Api api = Api.as(viewer);
        PageVisitor pages = PageVisitor.as(viewer);
        for (Map.Entry<String, Someone> each : PEOPLE.entrySet()) {
            Someone who = each.getValue();
            int expected = given.people().contains(each.getKey()) ? 1 : 0;
            assertEquals(expected, total(api, "q=" + who.email()), "search for the email of " + each.getKey());
            assertEquals(
                    expected,
                    total(api, "q=" + who.email() + "&partner=" + who.partner().id()),
                    "narrowed to the partner of " + each.getKey());
            String page = pages.get("/search?q=" + who.email()).body();
            assertEquals(expected == 1, page.contains(who.person()), "search page, " + each.getKey());
        }
        long atHub = Stream.of("inHub", "volunteerInHub")
                .filter(given.people()::contains)
                .count();
        assertEquals(atHub, total(api, "hub=" + hub), "narrowed to the hub");
    }

    @Test
    void a_volunteer_coordinator_sees_and_gives_work_to_volunteers_alone() {
        Api coordinator = Api.as(viewer(new Case("VOLUNTEER_COORDINATOR", "PARTNER", null, null, null)));
        String both = "/people/" + PEOPLE.get("both").person();
        String staff = PEOPLE.get("both").engagement();

        String seen = coordinator.get(both).body();
        assertTrue(seen.contains("Befriender"), seen);
        assertFalse(seen.contains(staff), seen);
        String work = "{\"kind\":\"STAFF\",\"jobTitle\":\"Cook\",\"from\":\"2026-01-05\",\"partner\":\""
                + area.host().id() + "\"}";
        assertEquals(404, coordinator.put(both + "/engagements/" + staff, work).status());
        Api.Answer paid = coordinator.post(both + "/engagements", work);
        assertEquals(400, paid.status());
        assertTrue(paid.body().contains("partnership.only-volunteers"), paid.body());
        assertEquals(
                404,
                coordinator.get("/people/" + PEOPLE.get("colleague").person()).status());
    }

    @Test
    void a_volunteer_may_answer_to_somebody_who_is_paid_by_the_same_partner() {
        Api coordinator = Api.as(viewer(new Case("VOLUNTEER_COORDINATOR", "PARTNER", null, null, null)));
        String work = "/people/" + PEOPLE.get("volunteer").person() + "/engagements";
        for (String manager : List.of("colleague", "elsewhere")) {
            String body = "{\"kind\":\"VOLUNTEER\",\"jobTitle\":\"Gardener " + manager
                    + "\",\"from\":\"2019-01-05\",\"to\":\"2019-02-05\",\"primary\":false,\"partner\":\""
                    + area.host().id() + "\",\"manager\":\""
                    + PEOPLE.get(manager).person() + "\"}";
            Api.Answer begun = coordinator.post(work, body);
            assertEquals(manager.equals("colleague") ? 201 : 400, begun.status(), begun.body());
        }
    }

    @Test
    void the_form_of_a_volunteer_coordinator_offers_volunteering_alone() {
        PageVisitor coordinator =
                PageVisitor.as(viewer(new Case("VOLUNTEER_COORDINATOR", "PARTNER", null, null, null)));
        String page = coordinator.get("/people/add").body();

        assertTrue(page.contains("<option value=\"VOLUNTEER\""), page);
        assertFalse(page.contains("<option value=\"STAFF\""), page);
        assertTrue(page.contains("value=\"" + area.host().id()), page);
        assertFalse(page.contains("value=\"" + area.guest().id()), page);
        assertTrue(PageVisitor.as(viewer(new Case("TRAINING_LEAD", "PARTNER", null, null, null)))
                .get("/people/add")
                .body()
                .contains("<option value=\"STAFF\""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_stranger_is_answered_like_nobody(Case given) {
        Api api = Api.as(viewer(given));
        for (String kind : List.of("/people/%s", "/people/%s/record", "/bookings/%s")) {
            for (String name : List.of("stranger", "elsewhere")) {
                String id = kind.startsWith("/bookings")
                        ? BOOKINGS.get(name)
                        : PEOPLE.get(name).person();
                var outside = api.get(kind.formatted(id));
                var nobody = api.get(kind.formatted(Identity.next()));
                if (outside.status() != 200) {
                    assertEquals(nobody.status(), outside.status(), given + " " + kind + " " + name);
                    assertEquals(without(nobody.body()), without(outside.body()), given + " " + kind + " " + name);
                }
            }
        }
    }

    /** Other viewers of this test who are within reach of a list too. */
    private static long others(Case given) {
        if (given.people().equals(EVERYBODY)) {
            return World.number("select count(*) from person where partnership_id = ?", area.id()) - EVERYBODY.size();
        }
        return given.scope().equals("PARTNER") && given.people().contains("colleague")
                ? World.number(
                                "select count(distinct person_id) from engagement where partner_id = ?",
                                area.host().id())
                        - given.people().size()
                : 0;
    }

    /** Somebody of the host partner with this role and nothing else but what everybody has. */
    private static Someone viewer(Case given) {
        Someone viewer = World.someone(area.host(), "Viewer");
        String scope =
                switch (given.scope()) {
                    case "PARTNER" -> area.host().id();
                    case "PARTNERSHIP" -> area.id();
                    case "HUB" -> hub;
                    default -> null;
                };
        if (!given.role().equals("LEARNER")) {
            World.grant(viewer.account(), given.role(), given.scope(), scope);
        }
        World.run(
                "update engagement set manager_person_id = ? where id = ?",
                viewer.person(),
                PEOPLE.get("inTeam").engagement());
        return viewer;
    }

    private static Set<String> listed(Api api, Someone viewer, String path) {
        String body = api.get(path).body();
        Set<String> found = new TreeSet<>();
        everybody(viewer).forEach((name, who) -> {
            if (body.contains(who.person())) {
                found.add(name);
            }
        });
        return found;
    }

    private static Set<String> opened(Api api, Someone viewer, String after, Case given) {
        Set<String> found = new TreeSet<>();
        everybody(viewer).forEach((name, who) -> {
            int status = api.get("/people/" + who.person() + after).status();
            if (status == 200) {
                found.add(name);
            } else {
                assertEquals(404, status, given + ": " + name + after);
            }
        });
        return found;
    }

    private static Set<String> bookings(Api api, Someone viewer) {
        Set<String> found = new TreeSet<>();
        found.add("self");
        BOOKINGS.forEach((name, id) -> {
            // on sessions another partner hosts, so that hosting shows nothing more
            if (api.get("/bookings/" + id).status() == 200) {
                found.add(name);
            }
        });
        return found;
    }

    private static Map<String, Someone> everybody(Someone viewer) {
        Map<String, Someone> all = new TreeMap<>(PEOPLE);
        all.put("self", viewer);
        return all;
    }

    private static long total(Api api, String query) {
        return api.get("/people?size=1&" + query).json().getInt("total");
    }

    private static String without(String body) {
        return body.replaceAll("\"(instance|reference)\":\"[^\"]*\",?", "");
    }

    /** A booking on a session that the guest partner hosts. */
    private static String booking(World.Partnership where, Someone who) {
        var hosting = new World.Partnership(where.id(), where.agreement(), where.guest(), where.host());
        var session = World.session(hosting, World.course(where), 20, 5, 5);
        String id = Identity.next();
        World.run(
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id,"
                        + " status, booked_at, version) select ?, session_id, ?, ?, ?, ?, id, 'CONFIRMED',"
                        + " utc_timestamp(6), 1 from place_share where session_id = ? and kind = 'AGREEMENT'",
                id,
                where.id(),
                who.person(),
                who.engagement(),
                who.partner().id(),
                session.id());
        World.run("update place_share set taken = taken + 1 where session_id = ? and kind = 'AGREEMENT'", session.id());
        World.run("update session set free_places = free_places - 1 where id = ?", session.id());
        return id;
    }
}
