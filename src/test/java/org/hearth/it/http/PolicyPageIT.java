package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy's next version is written on a page: all that a policy can say stands there and stays as it was. */
@ArquillianTest
@RunAsClient
class PolicyPageIT {

    private static final String PAGE = "/admin/policy-new";

    /** Everything a policy can say, in one. */
    private static final String FULL =
            """
            {"from":"%s",
             "rules":[
              {"cause":"PLACE","partnerTypes":["SCHOOL","POLICE"],"sectors":["EDUCATION","NATIONAL"],"contributes":false,
               "lendsTrainers":false,"turnoverBelow":250000,"fromOutside":true,"measure":"PENCE","half":0,"full":0,"per":"BOOKING"},
              {"cause":"LATE_CANCELLATION","noticeDays":5,"noticeUnit":"WORKING_DAYS","mode":"E_LEARNING","level":"TRAIN_THE_TRAINER",
               "audience":"Leaders","free":true,"measure":"PENCE","half":2550,"full":5000,"per":"DAY"},
              {"cause":"NO_SHOW","measure":"PERCENT","half":100,"full":100,"per":"BOOKING"}],
             "exemptions":[
              {"reason":"SICKNESS","toldBy":"10:00","byPhone":true,"byEmail":true,"byManager":true,"evidence":false},
              {"reason":"SICKNESS","byPhone":false,"byEmail":false,"byManager":false,"evidence":true},
              {"reason":"INSPECTION","byPhone":false,"byEmail":false,"byManager":false,"evidence":false,
               "noticeDays":1,"noticeUnit":"CALENDAR_DAYS"}],
             "replacementFree":true,"replacementHours":48,"replacementReady":false,
             "lateOverMinutes":30,"lateThen":"MAY_BE_TURNED_AWAY","halfDayMinutes":200,
             "houseRules":["AREA_ONLY","MANAGER_FIRST"],
             "deadlines":[{"what":"BOOKING_CLOSES","days":4,"unit":"WORKING_DAYS"},
                          {"what":"NAMES_KNOWN","days":21,"unit":"CALENDAR_DAYS"}]}
            """;

    private final LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    private World.Partnership area;
    private World.Someone admin;

    @BeforeEach
    void a_partnership_with_a_policy_that_says_everything() {
        area = World.partnership();
        admin = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        Api.Answer made = Api.as(admin).post("/policies", FULL.formatted(tomorrow));
        assertEquals(201, made.status(), made.body());
    }

    @Test
    void a_version_published_as_it_stands_says_what_the_one_before_said() {
        JsonObject before = version(tomorrow);
        LocalDate from = tomorrow.plusDays(1);

        HttpResponse<String> answer = publish(Map.of("from", from.toString()), List.of());
        assertEquals(302, answer.statusCode(), answer.body());

        assertEquals(but(before, "from", from.toString()), version(from));
    }

    @Test
    void whom_a_rule_is_for_reasons_house_rules_and_time_limits_are_changed_on_the_page() {
        LocalDate from = tomorrow.plusDays(1);
        Map<String, String> answers = Map.of(
                "from", from.toString(),
                "rules:0:below", "100000",
                "rules:0:outside", "false",
                "rules:2:level", "FOUNDATION",
                "reasons:0:toldBy", "09:30",
                "deadlines:2:days", "2",
                "deadlines:2:unit", "CALENDAR_DAYS",
                "replacementHours", "24");

        assertEquals(302, publish(answers, List.of("SHORTLISTED")).statusCode());

        JsonObject now = version(from);
        JsonObject first = now.getJsonArray("rules").getJsonObject(0);
        assertEquals(100_000, first.getInt("turnoverBelow"));
        assertEquals(false, first.getBoolean("fromOutside"));
        assertEquals("FOUNDATION", now.getJsonArray("rules").getJsonObject(2).getString("level"));
        assertTrue(now.getJsonArray("exemptions").toString().contains("\"09:30"), now.toString());
        assertTrue(now.getJsonArray("houseRules").toString().contains("SHORTLISTED"), now.toString());
        assertTrue(
                now.getJsonArray("deadlines")
                        .toString()
                        .contains("{\"days\":2,\"unit\":\"CALENDAR_DAYS\",\"what\":\"SELF_CANCEL\"}"),
                now.toString());
        assertEquals(24, now.getInt("replacementHours"));
    }

    @Test
    void a_number_out_of_reason_is_said_at_its_own_field_and_nothing_is_published() {
        LocalDate from = tomorrow.plusDays(1);

        HttpResponse<String> answer = publish(Map.of("from", from.toString(), "halfDayMinutes", "5000"), List.of());

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("value=\"5000\""), answer.body());
        assertTrue(answer.body().contains("href=\"#halfDayMinutes\""), answer.body());
        assertEquals(0, versions(from));
    }

    @Test
    void what_a_partner_gives_is_said_on_a_page_and_a_policy_reads_it() {
        PageVisitor visitor = PageVisitor.as(admin);
        String page = "/admin/giving?partner=" + area.guest().id();

        HttpResponse<String> answer =
                visitor.submit(page, "form", "save", Map.of("turnover", "90000"), "trainers", List.of("true"));

        assertEquals(302, answer.statusCode(), answer.body());
        String list = visitor.get("/admin/giving").body();
        assertTrue(list.contains("£90,000"), list);
        JsonObject kept = Api.as(admin).get("/policies/partners?size=50").json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("partner").equals(area.guest().id()))
                .findFirst()
                .orElseThrow();
        assertEquals(true, kept.getBoolean("givesTrainers"));
        assertEquals(false, kept.getBoolean("givesMoney"));
        assertEquals(90_000, kept.getInt("turnover"));
    }

    /** Sends the form as it is shown, but for what is answered anew and, where any are named, the house rules. */
    private HttpResponse<String> publish(Map<String, String> answers, List<String> houseRules) {
        PageVisitor visitor = PageVisitor.as(admin);
        FormOnPage form = FormOnPage.of(visitor.get(PAGE).body()).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
        List<String> sent = new ArrayList<>();
        for (FormOnPage.Control each : form.controls()) {
            boolean chosenAnew = !houseRules.isEmpty() && each.name().endsWith("houseRules");
            if (each.sent() && !chosenAnew) {
                sent.add(pair(each.name(), answer(answers, each)));
            }
        }
        houseRules.forEach(rule -> sent.add(pair("houseRules", rule)));
        return visitor.post(PAGE, "application/x-www-form-urlencoded", BodyPublishers.ofString(String.join("&", sent)));
    }

    private static String answer(Map<String, String> answers, FormOnPage.Control each) {
        return answers.entrySet().stream()
                .filter(answer -> each.name().endsWith(":" + answer.getKey())
                        || each.name().equals(answer.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(each.value());
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private JsonObject version(LocalDate from) {
        return Api.as(admin).get("/policies?size=50").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject().getJsonObject("terms"))
                .filter(each -> each.getString("from").equals(from.toString()))
                .findFirst()
                .orElseThrow();
    }

    private int versions(LocalDate from) {
        return (int) Api.as(admin).get("/policies?size=50").json().getJsonArray("items").stream()
                .filter(each -> each.toString().contains("\"from\":\"" + from))
                .count();
    }

    private static JsonObject but(JsonObject all, String field, String value) {
        JsonObjectBuilder made = Json.createObjectBuilder(all);
        return made.add(field, value).build();
    }
}
