package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever adds a person is shown those of the same name at the partner, and may add one more all the same. */
@ArquillianTest
@RunAsClient
class NamesakesIT {

    private World.Partnership area;
    private Someone lead;

    @BeforeEach
    void a_partner_with_somebody() {
        area = World.partnership();
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
    }

    @Test
    void a_second_person_of_one_name_at_one_partner_is_pointed_out_and_added_with_one_more_press() {
        Someone ann = World.someone(area.host(), "Ann");
        PageVisitor visitor = PageVisitor.as(lead);

        HttpResponse<String> asked = visitor.post("/people/add", pressed(visitor, "add", "ann", familyOf(ann)));
        assertEquals(200, asked.statusCode());
        assertTrue(asked.body().contains("Somebody of this name is there already"), asked.body());
        assertTrue(asked.body().contains("/people/person?ref=" + ann.person()), asked.body());
        assertEquals(1, called(ann));

        FormOnPage form = form(asked.body());
        assertEquals("ann", form.held("givenName"));
        Map<String, String> again = new LinkedHashMap<>(form.untouched(form.buttons().stream()
                .filter(each -> each.name().equals("add-anyway"))
                .findFirst()
                .orElseThrow()));
        HttpResponse<String> added = visitor.post("/people/add", again);
        assertEquals(302, added.statusCode(), added.body());
        assertEquals(2, called(ann));
    }

    @Test
    void somebody_of_another_name_or_out_of_sight_is_not_spoken_of() {
        Someone elsewhere = World.someone(area.guest(), "Ann");
        Someone gone = World.someone(area.host(), "Ann");
        World.run("update engagement set to_date = '2025-01-01' where id = ?", gone.engagement());
        for (Someone other : List.of(elsewhere, gone)) {
            PageVisitor visitor = PageVisitor.as(lead);
            HttpResponse<String> added = visitor.post("/people/add", pressed(visitor, "add", "Ann", familyOf(other)));
            assertEquals(302, added.statusCode(), added.body());
            assertFalse(added.body().contains("Somebody of this name"), added.body());
        }
    }

    private Map<String, String> pressed(PageVisitor visitor, String button, String given, String family) {
        FormOnPage form = form(visitor.get("/people/add").body());
        Map<String, String> values = new LinkedHashMap<>(form.untouched(form.buttons().stream()
                .filter(each -> each.name().equals(button))
                .findFirst()
                .orElseThrow()));
        values.put("givenName", given);
        values.put("familyName", family);
        values.put("partner", area.host().id());
        values.put("kind", "STAFF");
        values.put("jobTitle", "Practitioner");
        values.put("from", "2026-01-05");
        return values;
    }

    private static FormOnPage form(String page) {
        return FormOnPage.of(page).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
    }

    private static String familyOf(Someone who) {
        return World.text("select family_name from person where id = ?", who.person());
    }

    private long called(Someone who) {
        return World.number(
                "select count(*) from person where partnership_id = ? and given_name = 'ann' and family_name = ?",
                area.id(),
                familyOf(who));
    }
}
