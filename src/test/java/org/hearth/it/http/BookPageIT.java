package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages of a session tell those who book and those who plan it. */
@ArquillianTest
@RunAsClient
class BookPageIT {

    private World.Partnership area;
    private World.Session session;
    private Someone lead;
    private Someone ann;

    @BeforeEach
    void a_session_of_one_partner_open_to_another() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 3, 3);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.guest(), "Ann");
    }

    @Test
    void who_works_for_two_partners_chooses_for_which_of_them_the_place_is() {
        String second = Identity.next();
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, is_primary,"
                        + " has_no_manager, version) values (?, ?, ?, ?, 'VOLUNTEER', 'Befriender', '2020-01-01', 0, 1, 1)",
                second,
                ann.person(),
                area.host().id(),
                area.id());
        String page = PageVisitor.as(ann)
                .get("/training/book?session=" + session.ref())
                .body();
        assertTrue(page.contains("Practitioner, " + area.guest().name()), page);
        assertTrue(page.contains("engagement=" + second), page);
        String other = PageVisitor.as(ann)
                .get("/training/book?session=" + session.ref() + "&engagement=" + second)
                .body();
        assertTrue(other.contains("Befriender, " + area.host().name()), other);
        assertTrue(other.contains("The host&#39;s own places") || other.contains("The host's own places"), other);
    }

    @Test
    void a_session_in_welsh_is_found_by_its_language_and_says_so_before_booking() {
        World.Session welsh = World.session(area, World.course(area), 21, 3, 3);
        World.run("update session set language = 'cy' where id = ?", welsh.id());
        PageVisitor visitor = PageVisitor.as(ann);
        String all = visitor.get("/training/courses").body();
        assertTrue(all.contains("<option value=\"cy\">Welsh (1)</option>"), all);
        String found = visitor.get("/training/courses?language=cy").body();
        assertTrue(found.contains("/training/session?ref=" + welsh.ref()), found);
        assertFalse(found.contains("/training/session?ref=" + session.ref()), found);
        assertTrue(found.contains(", in Welsh"), found);
        String page = visitor.get("/training/book?session=" + welsh.ref()).body();
        assertTrue(page.contains("Welsh"), page);
    }

    @Test
    void whoever_finds_no_place_for_their_partner_is_not_told_that_the_session_is_full() {
        World.Session own = World.session(area, World.course(area), 30, 3, 0);
        String page =
                PageVisitor.as(ann).get("/training/book?session=" + own.ref()).body();
        assertTrue(page.contains("No place is left for " + area.guest().name()), page);
        assertTrue(page.contains("0 people ahead"), page);
    }

    @Test
    void the_dates_to_move_to_say_where_they_are_and_who_holds_them() {
        String course = World.course(area);
        World.Session first = World.session(area, course, 30, 3, 3);
        World.Session second = World.session(area, course, 37, 3, 3);
        Desk.book(first, ann);
        String booking = World.text("select id from booking where session_id = ?", first.id());
        String page =
                PageVisitor.as(ann).get("/training/booking?ref=" + booking).body();
        String option = page.replaceAll("(?s).*<option value=\"" + second.id() + "\"[^>]*>([^<]*)<.*", "$1");
        assertTrue(option.contains(area.host().name()), option);
    }

    @Test
    void one_form_sent_twice_and_at_once_is_one_booking() throws Exception {
        PageVisitor visitor = PageVisitor.as(ann);
        FormOnPage form = FormOnPage.of(
                        visitor.get("/training/book?session=" + session.ref()).body())
                .stream()
                .filter(FormOnPage::isPost)
                .findFirst()
                .orElseThrow();
        Map<String, String> values = form.untouched(form.buttons().get(0));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<String> ends = new TreeSet<>();
        try {
            Callable<HttpResponse<String>> press = () -> visitor.post("/training/book", values);
            for (Future<HttpResponse<String>> each : threads.invokeAll(Collections.nCopies(4, press))) {
                ends.add(each.get()
                        .headers()
                        .firstValue("Location")
                        .orElse(each.get().body()));
            }
        } finally {
            threads.shutdownNow();
        }
        HttpResponse<String> later = visitor.post("/training/book", values);
        ends.add(later.headers().firstValue("Location").orElse(later.body()));
        String booking = World.text("select id from booking where session_id = ?", session.id());
        assertEquals(1, ends.size(), ends::toString);
        assertTrue(ends.iterator().next().endsWith("/training/booking?ref=" + booking), ends::toString);
        assertEquals(1, World.number("select count(*) from booking where session_id = ?", session.id()));
    }

    @Test
    void past_the_cut_off_the_page_says_whom_to_call() {
        String booking = Desk.book(session, ann);
        String path = "/training/booking?ref=" + booking;
        PageVisitor visitor = PageVisitor.as(ann);
        assertFalse(visitor.get(path).body().contains("Cannot come?"));
        Desk.beginsSoon(session);
        String page = visitor.get(path).body();
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertTrue(main.contains("You could change this yourself until"), main);
        assertTrue(main.contains("Call us now"), main);
        assertTrue(main.contains("0121 000 0000"), main);
        assertFalse(main.contains("Cancel this booking"), main);
    }

    @Test
    void the_host_plans_for_needs_that_are_shared_and_sees_no_names_with_them() {
        Desk.book(session, ann);
        World.run("update person set access_needs = 'Step-free way in', share_needs = 1 where id = ?", ann.person());
        PageVisitor visitor = PageVisitor.as(lead);
        String page = visitor.get("/training/places?session=" + session.ref()).body();
        assertTrue(page.contains("Step-free way in: 1 person"), page);
        assertFalse(page.contains("Tester " + ann.person().substring(30)), page);
        World.run("update person set share_needs = 0 where id = ?", ann.person());
        assertFalse(
                visitor.get("/training/places?session=" + session.ref()).body().contains("Step-free"));
        assertEquals(
                403,
                PageVisitor.as(ann)
                        .get("/training/places?session=" + session.ref())
                        .statusCode());
    }

    @Test
    void those_who_plan_it_see_what_is_theirs_to_do_and_others_do_not() {
        World.run(
                "update session set minimum = 3, decision_on = ? where id = ?",
                LocalDate.now(ZoneId.of("Europe/London")),
                session.id());
        World.run(
                "insert into session_waiver (id, session_id, breach, subject, reason, waived_by, waived_at) values (?, ?,"
                        + " 'scheduling.days-too-close', 'x', 'The site closes in May', ?, utc_timestamp(6))",
                Identity.next(),
                session.id(),
                lead.person());
        String page = PageVisitor.as(lead)
                .get("/training/session?ref=" + session.ref())
                .body();
        assertTrue(page.contains("Decide now whether it goes ahead"), page);
        assertTrue(page.replaceAll("\\s+", " ").contains("0 of 3 people needed"), page);
        assertTrue(page.contains("The site closes in May"), page);
        assertTrue(page.contains("/training/places?session=" + session.ref()), page);
        assertTrue(PageVisitor.as(lead).get("/home").body().contains("Too few people"));
        String anns = PageVisitor.as(ann)
                .get("/training/session?ref=" + session.ref())
                .body();
        assertFalse(anns.contains("Decide now"), anns);
        assertFalse(anns.contains("The site closes in May"), anns);
        assertFalse(anns.contains("/training/places"), anns);
    }
}
