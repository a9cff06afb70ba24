package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator who gives a role and leaves its scope as usual gives what anybody would expect. */
@ArquillianTest
@RunAsClient
class GivingRolesIT {

    private final World.Partnership area = World.partnership();
    private final Someone boss = World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP");
    private final Someone ann = World.someone(area.guest(), "Ann");

    @ParameterizedTest
    @ValueSource(strings = {"TRAINER", "TRAINING_LEAD"})
    void a_role_for_one_partner_is_usually_held_for_the_persons_own(String role) {
        HttpResponse<String> answer = give(role, "");

        assertEquals(302, answer.statusCode(), answer.body());
        assertEquals("PARTNER " + area.guest().id(), held(role));
    }

    @Test
    void another_partner_can_be_chosen() {
        give("TRAINER", "PARTNER:" + area.host().id());

        assertEquals("PARTNER " + area.host().id(), held("TRAINER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE_MANAGER", "BOARD_READER"})
    void a_role_without_a_partner_is_usually_held_for_all_it_can_be(String role) {
        give(role, "");

        assertEquals(role.equals("LINE_MANAGER") ? "TEAM " : "PARTNERSHIP ", held(role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSESSOR", "VOLUNTEER_COORDINATOR"})
    void a_role_that_may_be_held_for_one_thing_or_another_asks_for_which(String role) {
        HttpResponse<String> answer = give(role, "");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("a partner or hub for a coordinator or assessor"), answer.body());
        assertEquals(
                0,
                World.number("select count(*) from role_grant where account_id = ? and role = ?", ann.account(), role));
    }

    @Test
    void somebody_who_works_for_nobody_today_has_no_usual_partner() {
        World.run("update engagement set to_date = '2025-01-01' where id = ?", ann.engagement());

        HttpResponse<String> answer = give("TRAINER", "");

        assertTrue(answer.body().contains("Choose a partner for a trainer"), answer.body());
    }

    private HttpResponse<String> give(String role, String scope) {
        return PageVisitor.as(boss)
                .submit(
                        "/admin/account?ref=" + ann.account(),
                        "give-form",
                        "give",
                        Map.of("role", role, "scope", scope));
    }

    private String held(String role) {
        return World.text(
                "select concat(scope_kind, ' ', coalesce(scope_id, '')) from role_grant where account_id = ? and role = ?",
                ann.account(),
                role);
    }
}
