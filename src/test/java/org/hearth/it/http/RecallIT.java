package org.hearth.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A recall concerns exactly those taught so and those below them; each is written to once, by whoever may know their name. */
@ArquillianTest
@RunAsClient
class RecallIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private Cascade cascade;
    private Someone all;
    private Someone lead;
    private Someone theirs;
    private Someone amara;
    private Someone tom;
    private Someone ann;
    private Someone ben;

    @BeforeEach
    void amara_trained_tom_who_trained_ann_of_the_host_and_ben_of_the_guest() {
        World.Partnership area = World.partnership();
        cascade = new Cascade(area);
        all = World.someone(area.host(), "All", "TRAINING_LEAD@PARTNERSHIP");
        lead = World.someone(area.host(), "Lea", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Gus", "TRAINING_LEAD");
        amara = World.someone(area.host(), "Amara");
        tom = World.someone(area.host(), "Tom");
        ann = World.someone(area.host(), "Ann");
        ben = World.someone(area.guest(), "Ben");
        cascade.earned(cascade.taught(cascade.trainTheTrainer, DAY, amara), tom, DAY);
        LocalDate later = DAY.plusMonths(1);
        World.Session taught = cascade.taught(cascade.foundation, later, tom);
        cascade.earned(taught, ann, later);
        cascade.earned(taught, ben, later);
    }

    @Test
    void an_edition_concerns_those_taught_in_it_and_those_below_them() {
        String trainers = edition(cascade.trainTheTrainer);
        assertEquals(people(tom, ann, ben), concerned(all, "?edition=" + trainers));
        assertEquals(people(ann, ben), concerned(all, "?edition=" + edition(cascade.foundation)));
        assertEquals(Set.of(), concerned(all, "?edition=" + trainers + "&from=" + DAY.plusDays(1)));
        assertEquals(people(tom, ann, ben), concerned(all, "?edition=" + trainers + "&from=" + DAY));
    }

    @Test
    void an_award_taken_back_is_not_recalled() {
        cascade.takenBack(World.text("select id from award where person_id = ?", ann.person()));
        assertEquals(people(tom, ben), concerned(all, "?edition=" + edition(cascade.trainTheTrainer)));
    }

    @Test
    void a_trainer_concerns_those_they_led_or_trained_beside_another_and_all_below() {
        Someone cat = World.someone(cascade.area.host(), "Cat");
        LocalDate later = DAY.plusMonths(2);
        cascade.earned(cascade.taught(cascade.foundation, later, amara, tom), cat, later);
        assertEquals(people(ann, ben, cat), concerned(all, "?trainer=" + tom.person()));
        assertEquals(
                people(ann, ben),
                concerned(all, "?trainer=" + tom.person()).stream()
                        .filter(each -> !each.equals(cat.person()))
                        .collect(Collectors.toSet()));
        assertEquals(people(tom, ann, ben, cat), concerned(all, "?trainer=" + amara.person()));
    }

    /** Random cascades: what the server lists is what can be told from the rows, walked here. */
    @Test
    void whatever_the_cascade_a_recall_lists_exactly_those_concerned() {
        var chance = new Random(183);
        List<Someone> crowd = new ArrayList<>(List.of(amara, tom, ann, ben));
        for (int i = 0; i < 6; i++) {
            crowd.add(World.someone(cascade.area.host(), "C" + i));
        }
        for (int step = 0; step < 40; step++) {
            LocalDate on = DAY.plusDays(60L + step * 5L);
            String course = chance.nextInt(3) == 0 ? cascade.trainTheTrainer : cascade.foundation;
            World.Session session = cascade.taught(course, on, crowd.get(chance.nextInt(5)));
            String award = cascade.earned(session, crowd.get(chance.nextInt(crowd.size())), on);
            if (chance.nextInt(6) == 0) {
                cascade.takenBack(award);
            }
        }
        for (String course : List.of(cascade.foundation, cascade.trainTheTrainer)) {
            assertEquals(walked("course_id", course), concerned(all, "?edition=" + edition(course)), course);
        }
        for (Someone trainer : crowd.subList(0, 5)) {
            if (World.number("select count(*) from lineage where trainer_id = ?", trainer.person()) > 0) {
                assertEquals(walked("trainer_id", trainer.person()), concerned(all, "?trainer=" + trainer.person()));
            }
        }
    }

    /** The people of rows with this value, and of all rows below one with it. */
    private Set<String> walked(String column, String value) {
        Map<String, Cascade.Line> lines = cascade.lines();
        Set<String> found = new TreeSet<>();
        for (Cascade.Line line : lines.values()) {
            for (Cascade.Line up = line; up != null && line.counts(); up = lines.get(up.parent())) {
                if (value.equals(World.text("select " + column + " from lineage where id = ?", up.id()))) {
                    found.add(line.person());
                }
            }
        }
        return found;
    }

    @Test
    void one_s_own_people_are_named_and_others_are_counted() {
        String query = "?edition=" + edition(cascade.trainTheTrainer);
        Api.Answer own = Api.as(lead).get(path(query));
        assertThat(own.body()).contains(ann.person(), tom.person()).doesNotContain(ben.person());
        assertEquals(people(ben), concerned(theirs, query));
        String counts = Api.as(lead)
                .get("/programmes/" + cascade.programme + "/recall/partners" + query)
                .body();
        assertThat(counts).contains("\"number\":0,\"whole\":false").doesNotContain(ben.person());
        Someone away = World.someone(World.partnership().host(), "Zoe", "TRAINING_LEAD");
        assertEquals(404, Api.as(away).get(path(query)).status());
        assertEquals(404, Api.as(lead).get(path("?trainer=" + ann.person())).status());
        assertEquals(400, Api.as(lead).get(path("?edition=x&trainer=y")).status());
    }

    @Test
    void everybody_concerned_is_written_to_once_and_the_other_partner_s_lead_is_told_how_many() {
        JsonObject sent = send(lead, 200);
        assertEquals(List.of(2, 1, 0), List.of(sent.getInt("people"), sent.getInt("partners"), sent.getInt("left")));
        assertEquals(1, Desk.toldTo("cascade.recalled", ann));
        assertEquals(1, Desk.toldTo("cascade.recalled", tom));
        assertEquals(0, Desk.toldTo("cascade.recalled", ben));
        assertEquals(1, Desk.toldTo("cascade.recalled-partner", theirs));
        assertEquals(
                1,
                World.number("select people from recall_letter where person_id = ? and for_partner", theirs.person()));
        assertThat(send(lead, 409).getString("type")).endsWith("cascade.recall-told");
        JsonObject second = send(theirs, 200);
        assertEquals(1, second.getInt("people"));
        assertEquals(1, Desk.toldTo("cascade.recalled", ben));
        assertEquals(
                2,
                World.number(
                        "select count(*) from audit_event where partnership_id = ? and action = 'recall.sent'",
                        cascade.area.id()));
        Desk.mailGoesOut();
        assertEquals(
                0,
                World.number(
                        "select count(*) from outbox where partnership_id = ? and last_error is not null",
                        cascade.area.id()));
    }

    @Test
    void a_partner_where_nobody_can_be_told_is_named_and_told_once_somebody_can_be() {
        World.run("update account set status = 'CLOSED' where person_id = ?", theirs.person());
        JsonObject sent = send(lead, 200);
        assertEquals(List.of(2, 0), List.of(sent.getInt("people"), sent.getInt("partners")));
        assertEquals(
                "[\"" + cascade.area.guest().name() + "\"]",
                sent.get("unreached").toString());
        JsonObject again = send(lead, 409);
        assertThat(again.getString("type")).endsWith("cascade.recall-unreached");
        assertThat(again.getString("detail")).contains(cascade.area.guest().name());
        Someone newcomer = World.someone(cascade.area.guest(), "Nia", "TRAINING_LEAD");
        JsonObject later = send(lead, 200);
        assertEquals(List.of(0, 1), List.of(later.getInt("people"), later.getInt("partners")));
        assertEquals(1, Desk.toldTo("cascade.recalled-partner", newcomer));
    }

    @Test
    void whoever_has_no_address_any_more_is_not_told_and_is_once_they_have_one() {
        World.run("update person set email = null where id = ?", ann.person());
        JsonObject sent = send(lead, 200);
        assertEquals(
                List.of(1, 0, 1), List.of(sent.getInt("people"), sent.getInt("left"), sent.getInt("withoutAddress")));
        assertEquals(0, Desk.toldTo("cascade.recalled", ann));
        JsonObject again = send(lead, 409);
        assertThat(again.getString("type")).endsWith("cascade.recall-no-address");
        assertThat(toldOn(ann)).isNull();
        assertThat(page()).contains("There is no address to write to".toLowerCase(java.util.Locale.UK));
        World.run("update person set email = ? where id = ?", ann.person() + "@hearth.test", ann.person());
        assertEquals(1, send(lead, 200).getInt("people"));
        assertThat(toldOn(ann)).isNotNull();
    }

    @Test
    void a_letter_that_found_nobody_to_write_to_is_not_counted_and_is_written_again() {
        send(lead, 200);
        assertThat(toldOn(ann)).isNotNull();
        World.run("update person set status = 'LEFT' where id = ?", ann.person());
        Desk.mailGoesOut(cascade.area);
        assertEquals(
                "NOTHING",
                World.text(
                        "select status from outbox where kind = 'cascade.recalled' and person_id = ?", ann.person()));
        assertThat(toldOn(ann)).isNull();
        assertThat(toldOn(tom)).isNotNull();
        assertEquals(1, send(lead, 409).getString("detail").split("1 person").length - 1);
        World.run("update person set status = 'ACTIVE' where id = ?", ann.person());
        assertEquals(1, send(lead, 200).getInt("people"));
        Desk.mailGoesOut(cascade.area);
        assertThat(toldOn(ann)).isNotNull();
    }

    /** When somebody was told, as the list says; null where they were not. */
    private String toldOn(Someone who) {
        return Api.as(lead)
                .get(path("?edition=" + edition(cascade.trainTheTrainer)))
                .json()
                .getJsonArray("items")
                .stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("person").equals(who.person()))
                .findFirst()
                .map(each -> each.getString("toldOn", null))
                .orElse(null);
    }

    private String page() {
        return PageVisitor.as(lead)
                .get("/training/recall?programme=" + cascade.programme + "&edition=" + edition(cascade.trainTheTrainer))
                .body();
    }

    @Test
    void an_edition_nobody_was_taught_in_is_not_found() {
        assertEquals(404, Api.as(all).get(path("?edition=nope%20edition%2099")).status());
        assertEquals(
                404,
                PageVisitor.as(lead)
                        .get("/training/recall?programme=" + cascade.programme + "&edition=nope")
                        .statusCode());
    }

    @Test
    void a_day_in_the_address_that_is_none_is_told_and_may_be_chosen_again() {
        String page = PageVisitor.as(lead)
                .get("/training/recall?programme=" + cascade.programme + "&edition=" + edition(cascade.trainTheTrainer)
                        + "&from=abc")
                .body();
        assertThat(page).contains("The first day could not be read").contains("id=\"r-from\"");
    }

    @Test
    void the_same_letter_sent_from_two_windows_at_once_is_written_once() throws Exception {
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            acts.add(() -> "" + Api.as(lead).post(path(""), letter()).status());
        }
        List<String> outcomes = Race.of(acts);
        assertEquals(1, Race.count(outcomes, "200"), outcomes.toString());
        assertEquals(1, Desk.toldTo("cascade.recalled", ann));
        assertEquals(1, Desk.toldTo("cascade.recalled-partner", theirs));
    }

    @Test
    void the_page_names_whom_it_concerns_and_what_sending_does() throws Exception {
        PageVisitor visitor = PageVisitor.as(lead);
        String choose =
                visitor.get("/training/recall?programme=" + cascade.programme).body();
        assertThat(choose).contains("edition 1").contains(tom.person());
        String page = visitor.get("/training/recall?programme=" + cascade.programme + "&edition="
                        + edition(cascade.trainTheTrainer))
                .body();
        assertThat(page).contains(surname(ann)).doesNotContain(surname(ben)).contains("A letter cannot be taken back");
    }

    private JsonObject send(Someone who, int status) {
        Api.Answer answer = Api.as(who).post(path(""), letter());
        assertEquals(status, answer.status(), answer.body());
        return answer.json();
    }

    private String letter() {
        return "{\"edition\":\"" + World.text("select ref from course where id = ?", cascade.trainTheTrainer)
                + " edition 1\",\"words\":\"Take the new part by March.\"}";
    }

    private Set<String> concerned(Someone who, String query) {
        Api.Answer answer = Api.as(who).get(path(query) + "&size=200");
        assertEquals(200, answer.status(), answer.body());
        return answer.json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(each -> each.getString("person"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String path(String query) {
        return "/programmes/" + cascade.programme + "/recall" + query;
    }

    private static String edition(String course) {
        return URLEncoder.encode(
                World.text("select ref from course where id = ?", course) + " edition 1", StandardCharsets.UTF_8);
    }

    private static String surname(Someone who) {
        return World.text("select family_name from person where id = ?", who.person());
    }

    private static Set<String> people(Someone... who) {
        return java.util.Arrays.stream(who).map(Someone::person).collect(Collectors.toCollection(TreeSet::new));
    }
}
