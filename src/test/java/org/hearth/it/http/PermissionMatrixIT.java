package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.it.Api;
import org.hearth.it.TwoAtATime;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every address against every role, in and out of scope, as {@code permission-matrix.csv} says. An address without a
 * row, and a row without an address, is a failure. Bodies are empty and versions never right, so nothing changes: who is
 * let in sees 400, 409 or 412 where a write is asked for, who is not sees 403 or 404.
 *
 * <p>With {@code -Dhearth.write-docs=true} the table is written anew from what was answered; whoever does that reads
 * every changed row and can say why it is right.
 */
@ArquillianTest
@RunAsClient
class PermissionMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/permission-matrix.csv");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");
    private static final Pattern PLAIN_ID = Pattern.compile("/([a-z]+)/\\{id\\}");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([a-zA-Z]+)\"");
    private static final Set<String> CHOICES = Set.of(
            "page", "q", "next", "status", "type", "what", "from", "to", "mine", "month", "view", "key", "kind", "step",
            "tab", "breach", "day", "t", "who", "period", "as", "all", "when", "people", "edition", "trainer", "more",
            "target", "until", "on", "courses", "group", "leavers", "meeting");
    private static final Map<String, String> LEAST = Map.of(
            "/{id}/move", "{\"session\":\"{session}\"}",
            "/substitute", "{\"person\":\"{person}\"}",
            "/refuse", "{\"reason\":\"No\"}",
            "/undo", "{\"reason\":\"No\"}",
            "/bookings/team", "{\"team\":[\"{person}\"]}",
            "/waive", "{\"reason\":\"COURT\"}",
            "POST /api/v1/sessions/{session}/bookings", "{\"person\":\"{person}\"}",
            "POST /api/v1/wishes", "{\"person\":\"{person}\",\"course\":\"{courseref}\"}",
            "PUT /api/v1/sessions/{session}/places", "{\"offers\":[]}");
    private static final List<String> ROLES = List.of(
            "ADMINISTRATOR@PARTNERSHIP",
            "WORKFORCE_LEAD@PARTNERSHIP",
            "TRAINING_LEAD@PARTNER",
            "TRAINER@PARTNER",
            "LINE_MANAGER@TEAM",
            "LEARNER@SELF",
            "VOLUNTEER_COORDINATOR@PARTNER",
            "ASSESSOR@PARTNER",
            "BOARD_READER@PARTNERSHIP");
    private static final String HEAD =
            "address,NOBODY," + ROLES.stream().map(role -> role.split("@")[0]).collect(Collectors.joining(","));

    /** What one visitor may come across: their own partner's things, another partner's, another partnership's. */
    private record Scene(Api api, PageVisitor pages, Things own, Things near, Things far) {}

    @Test
    void every_address_has_a_row_and_every_row_an_address() throws IOException {
        Set<String> wanted = new TreeSet<>(
                Surface.servlets().stream().map(each -> "GET " + each).toList());
        Surface.api().forEach(each -> wanted.add(each.name()));
        Surface.pages().forEach(each -> wanted.add("GET " + each));
        Set<String> there = rows().keySet().stream()
                .map(row -> row.replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", wanted), String.join("\n", there));
    }

    @Test
    void every_id_a_page_reads_from_its_address_is_tried() throws IOException {
        List<String> untried = new ArrayList<>();
        for (String page : Surface.pages()) {
            String file =
                    Files.readString(Path.of("src/main/webapp", page.equals("/") ? "index.xhtml" : page + ".xhtml"));
            Matcher parameters = PARAMETER.matcher(file);
            while (parameters.find()) {
                Pattern tried =
                        Pattern.compile("GET " + Pattern.quote(page) + "\\?(.*&)?" + parameters.group(1) + "=.*");
                if (!CHOICES.contains(parameters.group(1))
                        && rows().keySet().stream()
                                .noneMatch(row -> tried.matcher(row).matches())) {
                    untried.add(page + "?" + parameters.group(1) + "=");
                }
            }
        }

        assertEquals(List.of(), untried);
    }

    @Test
    void everybody_gets_what_the_table_says() throws IOException {
        Map<String, Scene> scenes = scenes();
        Map<String, String> expected = rows();
        Map<Scene, Map<String, String>> columns = new ConcurrentHashMap<>();
        TwoAtATime.each(
                scenes.values(),
                scene -> columns.put(
                        scene,
                        expected.keySet().stream().collect(Collectors.toMap(row -> row, row -> cell(scene, row)))));
        Map<String, String> answered = new LinkedHashMap<>();
        for (String address : expected.keySet()) {
            answered.put(
                    address,
                    scenes.values().stream()
                            .map(scene -> columns.get(scene).get(address))
                            .collect(Collectors.joining(",")));
        }

        if (Boolean.getBoolean("hearth.write-docs")) {
            Files.writeString(
                    TABLE,
                    HEAD + "\n"
                            + answered.entrySet().stream()
                                    .map(row -> row.getKey() + "," + row.getValue() + "\n")
                                    .collect(Collectors.joining()));
        }
        assertEquals(text(expected), text(answered));
    }

    private static String text(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.isBlank() && !line.startsWith("address,")) {
                String[] parts = line.split(",", 2);
                String twice = rows.put(parts[0], parts.length > 1 ? parts[1] : "");
                assertEquals(null, twice, parts[0] + " has two rows");
            }
        }
        return rows;
    }

    private static String cell(Scene scene, String address) {
        String own = status(scene, address, scene.own());
        if (scene.own() == scene.far() || names(address).isEmpty()) {
            return own;
        }
        boolean nearby = names(address).stream()
                .anyMatch(name -> !scene.own().id(name).equals(scene.near().id(name)));
        return own + " " + (nearby ? status(scene, address, scene.near()) : "-") + " "
                + status(scene, address, scene.far());
    }

    private static String status(Scene scene, String address, Things things) {
        String[] parts = filled(address, things).split(" ", 2);
        HttpResponse<String> answer = parts[1].startsWith(Surface.API)
                ? called(scene.api(), parts[0], parts[1].substring(Surface.API.length()), body(address, things))
                : scene.pages().get(parts[1]);
        boolean told = scene.own() != scene.far()
                && !address.startsWith("GET /verify")
                && scene.far().marks().stream().anyMatch(answer.body()::contains);
        return answer.statusCode() + (told ? " TELLS OF ANOTHER PARTNERSHIP" : "");
    }

    private static HttpResponse<String> called(Api api, String verb, String path, String body) {
        return (verb.equals("GET") ? api.get(path) : api.send(verb, path, body, "If-Match", "\"999999\"")).response();
    }

    /** An empty body, or the least there must be for the question who may do it to come up at all. */
    private static String body(String address, Things things) {
        String least = LEAST.entrySet().stream()
                .filter(each -> address.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{}");
        return NAME.matcher(least).replaceAll(found -> things.id(found.group(1)));
    }

    /** What the names in an address stand for. */
    static List<String> names(String address) {
        return NAME.matcher(named(address))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("day"))
                .toList();
    }

    /** An address with the ids of these things in place of their names. */
    static String filled(String address, Things things) {
        return NAME.matcher(named(address).replace("{day}", "1").replace("/*", "/nothing"))
                .replaceAll(found -> things.id(found.group(1)));
    }

    /** An address whose plain {@code {id}} says of what: the singular of the word before it. */
    static String named(String address) {
        return PLAIN_ID.matcher(address)
                .replaceAll(found -> "/" + found.group(1) + "/{"
                        + (found.group(1).equals("people")
                                ? "person"
                                : found.group(1).replaceAll("s$", "")) + "}");
    }

    private static Map<String, Scene> scenes() {
        World.Partnership home = World.partnership();
        World.Partnership hostedBeside = new World.Partnership(home.id(), home.agreement(), home.guest(), home.host());
        World.Partnership elsewhere = World.partnership();
        Things own = Things.of(home, World.someone(home.host(), "Ann"));
        // a volunteer, so that those who look after volunteers alone have somebody of their own too
        World.run("update engagement set kind = 'VOLUNTEER' where id = ?", own.id("engagement"));
        Things near = own.beside(hostedBeside, World.someone(home.guest(), "Ben"));
        Things far = Things.of(elsewhere, World.someone(elsewhere.host(), "Zoe"));
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("NOBODY", new Scene(Api.asNobody(), PageVisitor.nobody(), own, own, own));
        for (String role : ROLES) {
            World.Someone who = World.someone(home.host(), "Role", role);
            if (role.startsWith("LINE_MANAGER")) {
                World.run(
                        "update engagement set manager_person_id = ? where id = ?", who.person(), own.id("engagement"));
            }
            boolean self = role.startsWith("LEARNER");
            scenes.put(role, new Scene(Api.as(who), PageVisitor.as(who), self ? own.but(who) : own, near, far));
        }
        return scenes;
    }
}
