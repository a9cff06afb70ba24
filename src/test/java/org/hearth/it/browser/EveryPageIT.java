package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.it.http.Surface;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every page there is, with something on it, as somebody who may see it, in light and dark, at a desk and on a phone of
 * 320 pixels: nothing for axe to find, nothing sideways, nothing too small, no complaint of the browser, no dead link. A
 * page without a row in {@code page-visits.csv} fails.
 */
@ArquillianTest
@RunAsClient
class EveryPageIT {

    /** Pages no page leads to: a letter does, a code at the door, the first start, or a mishap. */
    private static final Set<String> FROM_OUTSIDE = Set.of("/approve", "/c", "/offer", "/set-password", "/set-up");

    /** So many pages one visitor opens before another goes on as the same person. */
    private static final int A_VISIT = 25;

    private final Cast cast = new Cast();
    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    @Test
    void every_page_is_visited() {
        Set<String> visited = Visit.all().stream().map(Visit::page).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(),
                Surface.pages().stream().filter(page -> !visited.contains(page)).toList());
    }

    @Test
    void at_a_desk_pages_are_accessible_and_lead_somewhere() {
        Map<String, Set<String>> links = new ConcurrentHashMap<>();
        everybody(Browser::desk, (visitor, visit) -> {
            say(visit, "address", Look.oddAddresses(visitor.page()));
            say(visit, "untidy", Look.untidy(visitor.page()));
            if (visitor.status() < 400) {
                links.computeIfAbsent(visit.who(), who -> new ConcurrentSkipListSet<>())
                        .addAll(Look.links(visitor.page()));
            }
        });
        Visit.pages().stream()
                .map(Visit::who)
                .distinct()
                .forEach(who -> assertTrue(links.getOrDefault(who, Set.of()).size() > 2, who + " sees links"));
        Browser.byTwo(links.keySet(), who -> dead(who, links.get(who)));
        Set<String> reached = links.values().stream()
                .flatMap(Set::stream)
                .map(link -> link.replaceAll("\\?.*", "").replaceAll("\\.ics$", "-file"))
                .collect(Collectors.toSet());
        Surface.pages().stream()
                .filter(page -> !page.startsWith("/errors/") && !FROM_OUTSIDE.contains(page) && !reached.contains(page))
                .forEach(page -> found.add("no page leads to " + page));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void on_a_phone_pages_are_accessible() {
        everybody(Browser::phone, (visitor, visit) -> {});
        assertEquals("", String.join("\n", found));
    }

    private interface Extra {
        void look(Browser.Visitor visitor, Visit at);
    }

    /** Everybody signs in and opens what is theirs; looking changes nothing, so two may look at a time. */
    private void everybody(Supplier<Browser.Visitor> fresh, Extra extra) {
        Browser.byTwo(Visit.rounds(A_VISIT), visits -> {
            try (Browser.Visitor visitor = signedIn(fresh, visits.get(0).who())) {
                for (Visit visit : visits) {
                    visitor.open(cast.filled(visit.path()));
                    measure(visitor, visit);
                    extra.look(visitor, visit);
                }
            }
        });
    }

    private Browser.Visitor signedIn(Supplier<Browser.Visitor> fresh, String who) {
        Browser.Visitor visitor = fresh.get();
        return cast.who(who) == null ? visitor : visitor.signIn(cast.who(who));
    }

    private void measure(Browser.Visitor visitor, Visit visit) {
        visitor.scheme(ColorScheme.LIGHT);
        say(visit, "axe", visitor.findings(Axe.Rules.ALL));
        say(visit, "small", Look.small(visitor.page()));
        if (visitor.sideways() > 0) {
            say(visit, "wider than its window by", List.of(String.valueOf(visitor.sideways())));
        }
        visitor.scheme(ColorScheme.DARK);
        if (visitor.moving() > 0) {
            say(visit, "moves", List.of(String.valueOf(visitor.moving())));
        }
        say(visit, "axe in the dark", visitor.findings(Axe.Rules.COLOURS));
        say(visit, "complaint", visitor.freshComplaints());
    }

    private void dead(String who, Set<String> links) {
        try (Browser.Visitor visitor = signedIn(Browser::desk, who)) {
            for (String link : links) {
                APIResponse answer = visitor.ask(link);
                if (answer.status() >= 400) {
                    found.add(who + ": a link leads to " + link + ", which answers " + answer.status());
                }
            }
        }
    }

    private void say(Visit visit, String what, List<String> findings) {
        findings.forEach(each -> found.add(visit.who() + " " + visit.address() + ": " + what + " " + each));
    }
}
