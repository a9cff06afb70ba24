package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each id of each request in turn, in the address and in the body, replaced by another partnership's, another partner's
 * and nobody's: the answers to all three cannot be told apart, and nothing is written.
 */
@ArquillianTest
@RunAsClient
class SwappedIdsIT {

    /** Kinds that belong to one partner and are hidden from the others; of the rest a partnership knows all. */
    private static final Set<String> PRIVATE = Set.of("person", "colleague", "engagement", "booking", "number");

    private Things own;
    private Things near;
    private Things far;
    private Api api;

    @BeforeEach
    void two_partners_and_another_partnership() {
        World.Partnership home = World.partnership();
        World.Partnership elsewhere = World.partnership();
        World.Someone who = World.someone(
                home.host(),
                "Lead",
                "TRAINING_LEAD",
                "VOLUNTEER_COORDINATOR",
                "WORKFORCE_LEAD@PARTNERSHIP",
                "TRAINER",
                "ASSESSOR");
        api = Api.as(who);
        own = Things.of(home, World.someone(home.host(), "Ann"))
                .with("otherpartner", home.guest().id());
        near = own.beside(
                        new World.Partnership(home.id(), home.agreement(), home.guest(), home.host()),
                        World.someone(home.guest(), "Ben"))
                .with("otherpartner", home.host().id());
        far = Things.of(elsewhere, World.someone(elsewhere.host(), "Zoe"))
                .with("otherpartner", elsewhere.guest().id());
    }

    static Stream<Surface.Endpoint> withIds() {
        return Surface.api().stream().filter(each -> each.path().contains("{"));
    }

    static Stream<Surface.Endpoint> withBodies() {
        return Surface.api().stream().filter(each -> !each.verb().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("withIds")
    void another_s_id_in_the_address_is_the_same_as_nobody_s(Surface.Endpoint endpoint) {
        List<String> wrong = new ArrayList<>();
        Watch watch = new Watch();
        for (String kind : names(endpoint)) {
            String nobody = seen(endpoint, own.with(kind, unknown(kind)));
            String elsewhere = seen(endpoint, own.with(kind, far.id(kind)));
            if (!nobody.startsWith("404") && !nobody.startsWith("403")) {
                wrong.add(kind + " of nobody: " + nobody);
            }
            if (!nobody.equals(elsewhere)) {
                wrong.add(kind + " of another partnership: " + elsewhere + "\n  but of nobody: " + nobody);
            }
            if (PRIVATE.contains(kind)) {
                String beside = seen(endpoint, own.with(kind, near.id(kind)));
                if (!nobody.equals(beside)) {
                    wrong.add(kind + " of another partner: " + beside + "\n  but of nobody: " + nobody);
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    @ParameterizedTest
    @MethodSource("withBodies")
    void another_s_id_in_the_body_is_the_same_as_nobody_s(Surface.Endpoint endpoint) {
        JsonObject good = GoodBodies.of(endpoint, own);
        if (good == null) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        Watch watch = new Watch();
        for (String kind : List.of(
                "person",
                "colleague",
                "othersession",
                "engagement",
                "partner",
                "otherpartner",
                "session",
                "booking",
                "site",
                "hub",
                "service",
                "course",
                "programme")) {
            String there = own.id(kind);
            if (!good.toString().contains(there) || names(endpoint).contains(kind) || stays(endpoint, kind)) {
                continue;
            }
            String nobody = sent(endpoint, good, there, Identity.next());
            String elsewhere = sent(endpoint, good, there, far.id(kind));
            if (!nobody.startsWith("4") && !isSaidOfEach(endpoint, nobody)) {
                wrong.add(kind + " of nobody: " + nobody);
            }
            if (!nobody.equals(elsewhere)) {
                wrong.add(kind + " of another partnership: " + elsewhere + "\n  but of nobody: " + nobody);
            }
            if (PRIVATE.contains(kind) && !teaches(endpoint)) {
                String beside = sent(endpoint, good, there, near.id(kind));
                if (!nobody.equals(beside)) {
                    wrong.add(kind + " of another partner: " + beside + "\n  but of nobody: " + nobody);
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    /** A team is booked in one request, which says of each person what became of them. */
    private static boolean isSaidOfEach(Surface.Endpoint endpoint, String answer) {
        return endpoint.path().endsWith("/bookings/team") && answer.contains("partnership.not-found");
    }

    /** An engagement's partner never changes: what a body says of it is not read. */
    private static boolean stays(Surface.Endpoint endpoint, String kind) {
        return endpoint.path().endsWith("/{engagement}") && kind.equals("partner");
    }

    /** Anybody of the partnership may be asked to teach, whichever partner they work for. */
    private static boolean teaches(Surface.Endpoint endpoint) {
        return Set.of("/sessions", "/sessions/{session}", "/work-groups").contains(endpoint.path());
    }

    /** What the address names by an id; a meeting has a number within its group. */
    private static Set<String> names(Surface.Endpoint endpoint) {
        Set<String> names = new TreeSet<>(PermissionMatrixIT.names(endpoint.name()));
        names.remove("meeting");
        return names;
    }

    private static String unknown(String kind) {
        return kind.equals("number") ? "HRT-2222-2222-2" : Identity.next();
    }

    private String seen(Surface.Endpoint endpoint, Things things) {
        String path = path(endpoint, things);
        JsonObject body = endpoint.verb().equals("GET") ? null : GoodBodies.of(endpoint, own);
        String text = endpoint.verb().equals("GET") ? null : body == null ? "{}" : body.toString();
        return shape(api.send(endpoint.verb(), path, text), path);
    }

    private String sent(Surface.Endpoint endpoint, JsonObject good, String there, String instead) {
        String body = good.toString().replace(there, instead);
        return shape(api.send(endpoint.verb(), path(endpoint, own), body), instead);
    }

    /** Status and body; the ids the caller sent themselves may stand in it. */
    private static String shape(Api.Answer answer, String sent) {
        String body = answer.body();
        for (String part : sent.split("/")) {
            body = part.length() > 12 ? body.replace(part, "…") : body;
        }
        return answer.status() + " " + body;
    }

    private static String path(Surface.Endpoint endpoint, Things things) {
        return PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
    }
}
