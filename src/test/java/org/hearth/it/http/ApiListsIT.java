package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the API: pages and their links, and filters. */
@ArquillianTest
@RunAsClient
class ApiListsIT extends ApiScene {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([a-z]+)\"");

    @Test
    void a_list_is_walked_along_its_links_and_each_thing_is_met_once() {
        for (int i = 0; i < 5; i++) {
            World.partner(where.id(), null, "School " + i);
        }
        List<String> met = new ArrayList<>();
        String next = "/partners?size=2&q=";
        int pages = 0;
        while (next != null) {
            Api.Answer answer = api.get(next);
            assertEquals(7, answer.json().getInt("total"));
            assertEquals(pages, answer.json().getInt("page"));
            answer.json()
                    .getJsonArray("items")
                    .forEach(each -> met.add(each.asJsonObject().getString("id")));
            Map<String, String> links = links(answer);
            Set<String> expected = new TreeSet<>(Set.of("first", "last"));
            if (pages > 0) {
                expected.add("prev");
            }
            if (pages < 3) {
                expected.add("next");
            }
            assertEquals(expected, new TreeSet<>(links.keySet()));
            assertTrue(links.get("last").contains("page=3") && links.get("last").contains("size=2"), links.get("last"));
            next = links.containsKey("next") ? links.get("next").substring(Surface.API.length()) : null;
            pages++;
        }

        assertEquals(4, pages);
        assertEquals(7, new TreeSet<>(met).size());
        assertEquals(7, met.size());
    }

    @Test
    void a_page_is_never_larger_than_two_hundred() {
        for (Surface.Endpoint list : Surface.api()) {
            if (list.verb().equals("GET") && ApiSchemas.paged(list)) {
                Api.Answer answer = api.get(path(list, things()) + "?size=100000&page=-3");
                assertEquals(200, answer.json().getInt("size"), list.name());
                assertEquals(0, answer.json().getInt("page"), list.name());
                assertTrue(answer.header("Link").isPresent(), list.name());
            }
        }
    }

    @Test
    void short_lists_are_pages_as_well() {
        for (String list : List.of(
                "/approvals",
                "/deputies",
                "/exchange/terms",
                "/cohorts",
                "/trainer-paths",
                "/accreditations",
                "/trainer-matches",
                "/trainer-pledges",
                "/trainer-schemes",
                "/policies",
                "/policies/partners",
                "/wishes",
                "/demand")) {
            Api.Answer answer = api.get(list + "?size=1");
            assertEquals(200, answer.status(), list + " " + answer.body());
            assertEquals(1, answer.json().getInt("size"), list);
            assertTrue(
                    answer.json().getInt("total")
                            >= answer.json().getJsonArray("items").size(),
                    list);
            assertTrue(links(answer).containsKey("first"), list);
        }
        int partners = api.get("/policies/partners").json().getInt("total");
        assertTrue(partners > 1, "partners to be walked through: " + partners);
        Set<String> met = new TreeSet<>();
        for (int page = 0; page < partners; page++) {
            met.add(api.get("/policies/partners?size=1&page=" + page)
                    .json()
                    .getJsonArray("items")
                    .getJsonObject(0)
                    .getString("partner"));
        }
        assertEquals(partners, met.size());
    }

    @Test
    void a_choice_there_is_none_of_and_a_parameter_nobody_reads_are_refused_by_every_list() {
        for (String address : List.of(
                "/people?kind=NOPE",
                "/partners?type=NOPE",
                "/partners?sector=NOPE",
                "/courses?level=NOPE",
                "/courses?mode=NOPE",
                "/courses?age=NOPE",
                "/sessions?status=NOPE",
                "/sessions?free=NOPE",
                "/sessions?from=NOPE",
                "/sessions?when=2026-13",
                "/sessions?when=2026-11-01",
                "/sessions?level=NOPE",
                "/sessions?level=FOUNDATION&level=NOPE",
                "/sessions?mode=NOPE",
                "/sessions?age=NOPE",
                "/sessions?sort=NOPE",
                "/people?kinds=STAFF",
                "/partners?Type=SCHOOL",
                "/sites?hubs=1",
                "/programmes?q=a",
                "/courses?words=a",
                "/sessions?state=DRAFT",
                "/partners/" + where.host().id() + "?full=true")) {
            problem(address, 400, api.get(address));
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(200, api.get("/people?kind=STAFF").status());
        assertEquals(
                200,
                api.get("/partners?type=COUNCIL_SERVICE&sector=LOCAL_AUTHORITY").status());
        assertEquals(0, api.get("/people?hub=" + Identity.next()).json().getInt("total"));
    }

    /** As the catalogue page narrows them: any of several values of one name, and all of the names together. */
    @Test
    void sessions_are_narrowed_by_everything_the_catalogue_page_narrows_by() {
        String one = World.course(where);
        String other = World.course(where);
        String programme = things().id("programme");
        World.run(
                "update course set topic = 'Feeding', level = 'ADVANCED', audience_from = 11, audience_to = 19,"
                        + " audience_roles = 'Midwife', programme_id = ? where id = ?",
                programme,
                other);
        World.run("update course set audience_from = 0, audience_to = 2, audience_roles = 'Nurse' where id = ?", one);
        String a = World.session(where, one, 3, 4, 0).id();
        String b = World.session(where, other, 40, 9, 0).id();
        String north = World.text("select locality_id from site where id = ?", things().id("site"));
        String locality = north == null ? Identity.next() : north;
        if (north == null) {
            World.run("insert into locality (id, partnership_id, name) values (?, ?, 'North')", locality, where.id());
        }
        World.run(
                "update session set locality_id = ?, mode = 'FACE_TO_FACE', language = 'cy' where id = ?", locality, b);
        String code = World.text("select code from programme where id = ?", programme);
        String month = World.text("select date_format(first_start, '%Y-%m') from session where id = ?", b);

        for (String query : List.of(
                "topic=Feeding",
                "level=ADVANCED",
                "level=advanced",
                "mode=FACE_TO_FACE",
                "age=SECONDARY",
                "role=Midwife",
                "programme=" + code,
                "programme=" + programme,
                "locality=" + locality,
                "language=cy",
                "when=" + month,
                "topic=Feeding&level=ADVANCED&age=SECONDARY&free=true")) {
            List<String> found = found(query, one, other);
            assertTrue(found.contains(b) && !found.contains(a), query + " finds " + found);
        }
        for (String query : List.of(
                "topic=Feeding&topic=Relationships",
                "level=ADVANCED&level=FOUNDATION",
                "mode=FACE_TO_FACE&mode=ONLINE",
                "locality=" + locality + "&locality=-",
                "language=cy&language=en",
                "sort=soonest")) {
            assertEquals(List.of(a, b), found(query, one, other), query);
        }
        assertEquals(List.of(b, a), found("sort=places", one, other));
        assertEquals(List.of(a), found("locality=-", one, other));
        assertEquals(List.of(), found("topic=Nothing", one, other));
        assertEquals(List.of(), found("topic=Feeding&role=Nurse", one, other));
    }

    /** The sessions of these two courses that a question finds, in its order. */
    private List<String> found(String query, String one, String other) {
        List<String> ids = new ArrayList<>();
        api.get("/sessions?size=200&" + query).json().getJsonArray("items").forEach(each -> {
            String course = each.asJsonObject().getString("course");
            if (course.equals(one) || course.equals(other)) {
                ids.add(each.asJsonObject().getString("id"));
            }
        });
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=999999999",
                "size=0",
                "size=-5",
                "size=100000",
                "page=abc",
                "size=1e9",
                "page=99999999999999999999",
                "page="
            })
    void odd_paging_never_breaks_a_list(String query) {
        for (String list : List.of("/partners", "/people", "/sites", "/programmes", "/courses", "/sessions")) {
            Api.Answer answer = api.get(list + "?" + query);
            assertTrue(answer.status() < 500, list + "?" + query + " " + answer.status());
            if (answer.status() != 200) {
                assertEquals(Optional.empty(), BadInputIT.problem(answer), list + "?" + query);
            } else {
                assertTrue(answer.json().getInt("size") <= 200, list);
            }
        }
    }

    @Test
    void odd_filters_never_break_a_list() {
        List<String> wrong = new ArrayList<>();
        for (Surface.Endpoint list : Surface.api()) {
            if (!list.verb().equals("GET") || list.path().contains("{")) {
                continue;
            }
            for (String name : List.of(
                    "q",
                    "type",
                    "sector",
                    "partner",
                    "kind",
                    "hub",
                    "topic",
                    "programme",
                    "level",
                    "mode",
                    "age",
                    "role",
                    "course",
                    "locality",
                    "language",
                    "host",
                    "from",
                    "to",
                    "free",
                    "mine",
                    "when",
                    "sort",
                    "status",
                    "words")) {
                for (String value : List.of(
                        "%27%20or%201=1--",
                        "%00",
                        "%25%25%25",
                        "%F0%9F%8E%89",
                        "x".repeat(3_000),
                        "2026-02-30",
                        "-1",
                        "%5C",
                        "%22*%22%28%29")) {
                    Api.Answer answer = api.get(list.path() + "?" + name + "=" + value);
                    boolean fine =
                            answer.status() == 200 || BadInputIT.problem(answer).isEmpty();
                    if (!fine) {
                        wrong.add(list.path() + "?" + name + "=" + value.substring(0, Math.min(20, value.length()))
                                + " " + answer.status());
                    }
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, String> links(Api.Answer answer) {
        Map<String, String> links = new LinkedHashMap<>();
        Matcher found = LINK.matcher(answer.header("Link").orElse(""));
        while (found.find()) {
            links.put(found.group(2), found.group(1));
        }
        return links;
    }
}
