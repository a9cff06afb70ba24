package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Home and help offer nobody a way that is closed to them. */
@ArquillianTest
@RunAsClient
class HomeLinksIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final List<String> ROLES = List.of(
            "ADMINISTRATOR@PARTNERSHIP",
            "WORKFORCE_LEAD@PARTNERSHIP",
            "TRAINING_LEAD",
            "TRAINER",
            "LINE_MANAGER@TEAM",
            "VOLUNTEER_COORDINATOR",
            "ASSESSOR",
            "BOARD_READER@PARTNERSHIP");

    private final World.Partnership where = World.partnership();

    @Test
    void every_link_on_home_opens_for_whoever_sees_it() {
        assertEquals(List.of(), closed("/home"));
    }

    @Test
    void every_link_of_the_help_opens_for_whoever_sees_it() {
        assertEquals(List.of(), closed("/help"));
        String learners =
                PageVisitor.as(World.someone(where.host(), "Lea")).get("/help").body();
        assertFalse(learners.contains("href=\"/people\""), learners);
        String leads = PageVisitor.as(World.someone(where.host(), "Kim", "TRAINING_LEAD"))
                .get("/help")
                .body();
        assertTrue(leads.contains("href=\"/people\""), leads);
    }

    @Test
    void a_draft_somebody_began_is_theirs_to_finish_only_while_they_may_plan_it() {
        World.Someone tess = World.someone(where.guest(), "Tess", "TRAINER");
        World.Someone pat = World.someone(where.host(), "Pat", "TRAINER");
        World.Session session = World.session(where, World.course(where), 30, 5, 5);
        assertFalse(finishes(tess, session));
        assertTrue(finishes(pat, session));
    }

    private static boolean finishes(World.Someone who, World.Session session) {
        World.run(
                "update session set status = 'DRAFT', published_at = null, created_by = ? where id = ?",
                who.person(),
                session.id());
        PageVisitor pages = PageVisitor.as(who);
        boolean led = pages.get("/home").body().contains("/training/schedule?ref=" + session.ref());
        assertEquals(
                led ? 200 : 404,
                pages.get("/training/schedule?ref=" + session.ref()).statusCode());
        return led;
    }

    private List<String> closed(String page) {
        List<String> closed = new ArrayList<>();
        for (String role : ROLES) {
            PageVisitor pages = PageVisitor.as(World.someone(where.host(), "Rae", role)); // and a learner, as everybody
            TreeSet<String> links = LINK.matcher(pages.get(page).body())
                    .results()
                    .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                    .filter(path -> !path.startsWith("/resources/"))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
            assertTrue(links.contains("/training/courses"), role);
            links.forEach(path -> {
                int status = pages.get(path).statusCode();
                if (status >= 400) {
                    closed.add(role + " " + path + " " + status);
                }
            });
        }
        return closed;
    }
}
