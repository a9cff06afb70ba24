package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hearth.it.TwoAtATime;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every form of every page, sent as a browser without scripts sends it, with what nobody should type: the page says so
 * in a sentence, what was typed is still there, nothing is written, and nothing of the inside of the server shows.
 */
@ArquillianTest
@RunAsClient
class PageFormsIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** The first page of an installation in which there is nobody yet; an operator's day goes there. */
    private static final Set<String> NOT_SEEN = Set.of("/set-up form");

    @Test
    void nothing_typed_into_a_form_breaks_it_is_lost_or_is_wrongly_kept() {
        Verdicts wrong = new Verdicts();
        ThreadLocal<Sights> sights = ThreadLocal.withInitial(Sights::new);
        String foreign = World.partnership().host().id();
        Set<String> seen = new ConcurrentSkipListSet<>();
        Set<String> known = ConcurrentHashMap.newKeySet();
        AtomicInteger sent = new AtomicInteger();
        TwoAtATime.each(
                Sights.addressesByPage(),
                page -> page.forEach(address -> {
                    Sights.Sight sight = Watch.alone(() -> sights.get().at(address));
                    HttpResponse<String> shown = sight.visitor().get(sight.address());
                    wrong.harmless(sight.address(), shown);
                    for (String id : sight.forms()) {
                        seen.add(sight.page() + " " + id);
                        sent.addAndGet(new FormTrial(sight, id, wrong, known).everything(foreign));
                    }
                }));
        Set<String> unseen = new TreeSet<>(Sights.formsInFiles());
        unseen.removeAll(seen);
        unseen.removeAll(NOT_SEEN);

        assertEquals("", wrong.all());
        assertEquals(Set.of(), unseen, "forms of pages that were not tried");
        assertTrue(sent.get() > 1_000, "forms were sent only " + sent + " times");
    }

    /** Forms that change a thing of which there are versions, by the beginning of their address. */
    private static final List<String> VERSIONED = List.of(
            "/admin/agreement?ref={agreement} form",
            "/admin/agreement?ref={agreement} party-form",
            "/admin/course?id={course} acts",
            "/admin/course?id={course} form",
            "/admin/hub?ref={hub} form",
            "/admin/partner?ref={partner} form",
            "/admin/programme?ref={programme} form",
            "/admin/service?partner={partner}&ref={service} form",
            "/admin/site?ref={site} form",
            "/me/details form",
            "/people/certificate?number={number} correct",
            "/people/certificate?number={number} withdraw",
            "/people/change?ref={person} form",
            "/people/engagement?ref={person}&engagement={engagement} end-form",
            "/people/engagement?ref={person}&engagement={engagement} form",
            "/training/booking?ref={booking} cancelling",
            "/training/booking?ref={booking} moving",
            "/training/booking?ref={booking}&q=Colleague substitute",
            "/training/content-adopt?programme={programme} form",
            "/training/content-rule?programme={programme} form",
            "/training/content-version?id={contentversion} owning",
            "/training/content-version?id={contentversion} reviewing",
            "/training/content-version?id={contentversion} withdrawing",
            "/training/licence-change?id={licence} form",
            "/training/licence-cover?id={licence} form",
            "/training/licence-end?id={licence} form",
            "/training/licence-end?id={licence}&cover={cover} form",
            "/training/places?session={session} offers",
            "/training/readiness-state?programme={programme} form",
            "/training/readiness-statement?id={stated} withdrawing",
            "/training/pledge?id={pledge} form",
            "/training/schedule?ref={session}&step=check publishForm",
            "/training/schedule?ref={session}&step=course courseForm",
            "/training/schedule?ref={session}&step=days daysForm",
            "/training/schedule?ref={session}&step=offers offersForm",
            "/training/schedule?ref={session}&step=place placeForm",
            "/training/schedule?ref={session}&step=trainers&q=Ann addForm",
            "/training/schedule?ref={session}&step=trainers trainersForm",
            "/training/session-cancel?ref={session} form",
            "/training/trainer-end?id={accreditation} form");

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        Verdicts wrong = new Verdicts();
        Sights sights = new Sights();
        for (String each : VERSIONED) {
            String[] parts = each.split(" ");
            new FormTrial(sights.at(parts[0]), parts[1], wrong, Set.of())
                    .stale(() -> sights.somebodyElseChangesEverything());
        }

        assertEquals("", wrong.all());
    }

    @Test
    void a_form_larger_than_forms_may_be_is_turned_away_and_so_is_what_is_no_form() throws IOException {
        Verdicts wrong = new Verdicts();
        Sights.Sight sight = new Sights().at("/admin/partner?ref={partner}");
        String large = "notes=" + "x".repeat(3_000_000);
        Watch watch = new Watch();
        Map<String, HttpResponse<String>> answers = Map.of(
                "large and of untold length",
                sight.visitor()
                        .post(sight.address(), FORM, BodyPublishers.fromPublisher(BodyPublishers.ofString(large))),
                "20,000 fields",
                sight.visitor().post(sight.address(), FORM, BodyPublishers.ofString("a=1&".repeat(20_000))),
                "JSON",
                sight.visitor().post(sight.address(), "application/json", BodyPublishers.ofString("{\"name\":\"x\"}")),
                "parts without a boundary",
                sight.visitor().post(sight.address(), "multipart/form-data", BodyPublishers.ofString("name=x")),
                "no UTF-8",
                sight.visitor().post(sight.address(), FORM, BodyPublishers.ofString("name=%ff%fe&%zz=%")));
        answers.forEach((about, answer) -> wrong.harmless(about, answer));
        wrong.unchanged("what is no form", watch);

        assertEquals("", wrong.all());
        String turnedAway = sight.visitor().announce(sight.address(), large.length());
        assertTrue(turnedAway.startsWith("HTTP/1.1 413 "), turnedAway);
    }

    @Test
    void what_would_be_wrong_is_seen() {
        Sights.Sight sight = new Sights().at("/admin/partner?ref={partner}");
        HttpResponse<String> page = sight.visitor().get(sight.address());
        FormOnPage form = sight.form("form").orElseThrow();
        List<FormOnPage.Control> box = form.controls().stream()
                .filter(each -> each.type().equals("text"))
                .limit(1)
                .toList();
        String held = box.get(0).value();

        assertTrue(seen(wrong -> wrong.refused("a page without a word", page)).contains("is not refused"));
        assertTrue(seen(wrong -> wrong.kept("another", Optional.of(form), box, "typed"))
                .contains("now holds"));
        assertTrue(seen(wrong -> wrong.kept("none", Optional.empty(), box, "typed"))
                .contains("gone"));
        assertTrue(seen(wrong -> {
                    Watch watch = new Watch();
                    World.run(
                            "update partner set notes = 'Changed' where id = ?",
                            sight.address().split("=")[1]);
                    wrong.unchanged("somebody", watch);
                })
                .contains("wrote [partner]"));
        assertEquals("", seen(wrong -> wrong.harmless("a page", page)));
        assertEquals("", seen(wrong -> wrong.kept("the same", Optional.of(form), box, held)));
        World.run(
                "update partner set notes = ? where id = ?",
                "java.lang.Exception",
                sight.address().split("=")[1]);
        HttpResponse<String> telling = sight.visitor().get(sight.address());
        assertTrue(seen(wrong -> wrong.harmless("a page", telling)).contains("inside"));
    }

    private static String seen(Consumer<Verdicts> look) {
        Verdicts wrong = new Verdicts();
        look.accept(wrong);
        return wrong.all();
    }
}
