package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private final Cast cast = new Cast();
    private final List<String> found = new ArrayList<>();

    @Test
    void every_page_is_visited() {
        Set<String> visited = Visit.all().stream().map(Visit::page).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                List.of(),
                Surface.pages().stream().filter(page -> !visited.contains(page)).toList());
    }

    @Test
    void at_a_desk_pages_are_accessible_and_lead_somewhere() {
        Map<String, Set<String>> links = new LinkedHashMap<>();
        everybody(
                Browser::desk,
                (visitor, visit) -> {
                    say(visit, "address", Look.oddAddresses(visitor.page()));
                    say(visit, "untidy", Look.untidy(visitor.page()));
                    if (visitor.status() < 400) {
                        links.computeIfAbsent(visit.who(), who -> new TreeSet<>())
                                .addAll(Look.links(visitor.page()));
                    }
                },
                (visitor, who) -> dead(visitor, who, links.getOrDefault(who, Set.of())));
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
        everybody(Browser::phone, (visitor, visit) -> {}, (visitor, who) -> {});
        assertEquals("", String.join("\n", found));
    }

    private interface Extra<T> {
        void look(Browser.Visitor visitor, T at);
    }

    /** Everybody signs in once and opens what is theirs. */
    private void everybody(Supplier<Browser.Visitor> fresh, Extra<Visit> extra, Extra<String> last) {
        Map<String, List<Visit>> rounds = Visit.pages().stream()
                .collect(Collectors.groupingBy(Visit::who, LinkedHashMap::new, Collectors.toList()));
        rounds.forEach((who, visits) -> {
            try (Browser.Visitor visitor = fresh.get()) {
                if (cast.who(who) != null) {
                    visitor.signIn(cast.who(who));
                }
                for (Visit visit : visits) {
                    visitor.open(cast.filled(visit.path()));
                    measure(visitor, visit);
                    extra.look(visitor, visit);
                }
                last.look(visitor, who);
            }
        });
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

    private void dead(Browser.Visitor visitor, String who, Set<String> links) {
        assertTrue(links.size() > 2, who + " sees links");
        for (String link : links) {
            APIResponse answer = visitor.ask(link);
            if (answer.status() >= 400) {
                found.add(who + ": a link leads to " + link + ", which answers " + answer.status());
            }
        }
    }

    private void say(Visit visit, String what, List<String> findings) {
        findings.forEach(each -> found.add(visit.who() + " " + visit.address() + ": " + what + " " + each));
    }
}
