package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person is not their work: they change employers, work in two places and are volunteers besides, with one record. */
@ArquillianTest
@RunAsClient
class WorkIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone ann;

    @BeforeEach
    void ann_works_for_the_guest_partner() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 6, 6);
        ann = World.someone(area.guest(), "Ann");
    }

    @Test
    void the_record_goes_with_the_person_to_another_employer_and_the_booking_stays_with_the_first() {
        Someone host = World.someone(area.host(), "Priya", "TRAINING_LEAD");
        World.Partner next = World.partner(
                area.id(), area.agreement(), "Charity " + area.id().substring(28));
        Api before = Api.as(World.someone(area.guest(), "Before", "TRAINING_LEAD"));
        Api after = Api.as(World.someone(next, "After", "TRAINING_LEAD"));
        Api administrator = Api.as(World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));
        String booking = book(ann, null).getString("id");
        attend(host, booking);
        String record = "/people/" + ann.person() + "/record";
        String number = before.get(record)
                .json()
                .getJsonArray("awards")
                .getJsonObject(0)
                .getString("number");
        assertEquals(404, after.get(record).status());

        String work = "/people/" + ann.person() + "/engagements";
        assertEquals(
                200,
                before.put(
                                work + "/" + ann.engagement(),
                                "{\"kind\":\"STAFF\",\"jobTitle\":\"Practitioner\",\"from\":\"2020-01-01\",\"to\":\""
                                        + TODAY.minusDays(1) + "\"}")
                        .status());
        assertEquals(
                201,
                administrator
                        .post(
                                work,
                                "{\"partner\":\"" + next.id()
                                        + "\",\"kind\":\"STAFF\",\"jobTitle\":\"Nurse\",\"from\":\"" + TODAY + "\"}")
                        .status());

        assertEquals(
                number,
                after.get(record).json().getJsonArray("awards").getJsonObject(0).getString("number"));
        assertTrue(after.get(record).body().contains(next.name()));
        assertEquals(200, after.get("/certificates/" + number).status());
        assertEquals(
                number,
                Api.as(ann)
                        .get(record)
                        .json()
                        .getJsonArray("awards")
                        .getJsonObject(0)
                        .getString("number"));
        assertEquals(404, before.get(record).status());
        assertEquals(404, before.get("/people/" + ann.person()).status());
        assertEquals(404, before.get("/certificates/" + number).status());
        assertEquals(
                area.guest().id(), before.get("/bookings/" + booking).json().getString("partner"));
        assertEquals(404, after.get("/bookings/" + booking).status());
        assertEquals(area.guest().id(), World.text("select partner_id from award where booking_id = ?", booking));
    }

    @Test
    void a_volunteer_who_is_staff_elsewhere_books_for_either_work_and_the_booking_says_which() {
        String volunteering = engagement(ann, area.host(), "VOLUNTEER", false, TODAY.minusYears(1), null);
        World.Session another = World.session(area, World.course(area), 16, 6, 6);

        JsonObject staff = book(ann, null);
        JsonObject volunteer = Api.as(ann)
                .post(
                        "/sessions/" + another.id() + "/bookings",
                        "{\"person\":\"" + ann.person() + "\",\"engagement\":\"" + volunteering + "\"}")
                .json();

        assertEquals(area.guest().id(), staff.getString("partner"));
        assertEquals(area.host().id(), volunteer.getString("partner"));
        assertEquals(
                volunteering, World.text("select engagement_id from booking where id = ?", volunteer.getString("id")));
        Api guestLead = Api.as(World.someone(area.guest(), "Guest", "TRAINING_LEAD"));
        assertEquals(200, guestLead.get("/bookings/" + staff.getString("id")).status());
        assertEquals(
                404, guestLead.get("/bookings/" + volunteer.getString("id")).status());
    }

    @Test
    void a_booking_for_somebody_elses_work_or_for_work_out_of_scope_is_not_there() {
        Someone ben = World.someone(area.guest(), "Ben");
        Someone lead = World.someone(area.guest(), "Lead", "TRAINING_LEAD");
        String elsewhere = engagement(ann, area.host(), "VOLUNTEER", false, TODAY.minusYears(1), null);
        String path = "/sessions/" + session.id() + "/bookings";

        assertEquals(404, Api.as(ann).post(path, body(ann, ben.engagement())).status());
        assertEquals(404, Api.as(lead).post(path, body(ann, elsewhere)).status());
        assertEquals(0, World.number("select count(*) from booking where session_id = ?", session.id()));
    }

    @Test
    void the_page_asks_for_which_work_when_there_is_more_than_one() {
        PageVisitor visitor = PageVisitor.as(ann);
        String page = "/training/book?session=" + session.id() + "&person=me";
        assertFalse(visitor.get(page).body().contains("&amp;engagement="));

        String volunteering = engagement(ann, area.host(), "VOLUNTEER", false, TODAY.minusYears(1), null);
        assertTrue(visitor.get(page).body().contains("&amp;engagement=" + volunteering));
        visitor.submit(page + "&engagement=" + volunteering, "form", "book", java.util.Map.of());

        assertEquals(
                area.host().id(),
                World.text(
                        "select partner_id from booking where person_id = ? and engagement_id = ?",
                        ann.person(),
                        volunteering));
    }

    @ParameterizedTest(name = "membership from {0} to {1} days from now: {2}")
    @CsvSource({"1,,409", "0,,201", "-9,-1,409", "-9,8,409", "-9,9,201"})
    void a_partners_people_book_while_it_is_a_member_for_a_day_on_which_it_still_is(
            int from, Integer to, int expected) {
        World.run(
                "update partner set member_from = ?, member_to = ? where id = ?",
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                area.guest().id());

        assertEquals(expected, Api.as(ann).post(bookings(), body(ann, null)).status());
    }

    @ParameterizedTest(name = "member from {0} to {1}, work from {2} to {3} days from now: {4}")
    @CsvSource({"1,,0,,400", "1,,1,,201", "-9,-1,0,,400", "-9,0,0,,201", "-9,-1,-8,-2,201"})
    void work_begins_at_partners_that_are_members_then(int from, Integer to, int begins, Integer ends, int expected) {
        World.run(
                "update partner set member_from = ?, member_to = ? where id = ?",
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                area.host().id());
        Api administrator = Api.as(World.someone(area.guest(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));

        Api.Answer answer = administrator.post(
                "/people/" + ann.person() + "/engagements",
                "{\"partner\":\"" + area.host().id() + "\",\"kind\":\"STAFF\",\"jobTitle\":\"Nurse\",\"from\":\""
                        + TODAY.plusDays(begins) + "\""
                        + (ends == null ? "" : ",\"to\":\"" + TODAY.plusDays(ends) + "\"") + "}");

        assertEquals(expected, answer.status(), answer.body());
        assertEquals(expected == 400, answer.body().contains("partnership.partner-not-member"));
    }

    @ParameterizedTest(name = "status {0}: {1}")
    @CsvSource({"ACTIVE,201", "PROSPECTIVE,409", "SUSPENDED,409", "LEFT,409"})
    void a_partners_people_book_while_it_is_active(String status, int expected) {
        World.run(
                "update partner set status = ? where id = ?",
                status,
                area.guest().id());

        assertEquals(expected, Api.as(ann).post(bookings(), body(ann, null)).status());
    }

    @ParameterizedTest(name = "part in the agreement from {0} to {1} days from now: {2}")
    @CsvSource({"10,,409", "9,,201", "1,,201", "-9,8,409", "-9,9,201"})
    void places_of_the_agreement_are_for_those_who_take_part_on_the_sessions_first_day(
            int from, Integer to, int expected) {
        World.run(
                "update agreement_partner set from_date = ?, to_date = ? where partner_id = ?",
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                area.guest().id());

        assertEquals(expected, Api.as(ann).post(bookings(), body(ann, null)).status());
    }

    @ParameterizedTest(name = "work from {0} to {1} days from now: {2}")
    @CsvSource({"1,,409", "0,,201", "-9,-1,409", "-9,0,201"})
    void people_book_while_their_work_is_in_force(int from, Integer to, int expected) {
        World.run(
                "update engagement set from_date = ?, to_date = ? where id = ?",
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                ann.engagement());

        assertEquals(expected, Api.as(ann).post(bookings(), body(ann, null)).status());
    }

    @ParameterizedTest(name = "role from {0} to {1} days from now: {2}")
    @CsvSource({"1,,403", "0,,200", "-9,-1,403", "-9,0,200"})
    void a_role_counts_on_its_days(int from, Integer to, int expected) {
        Someone lead = World.someone(area.guest(), "Lead", "TRAINING_LEAD");
        World.run(
                "update role_grant set from_date = ?, to_date = ? where account_id = ? and role = 'TRAINING_LEAD'",
                TODAY.plusDays(from),
                to == null ? null : TODAY.plusDays(to),
                lead.account());

        assertEquals(expected, Api.as(lead).get("/people").status());
    }

    private JsonObject book(Someone who, String engagement) {
        Api.Answer made = Api.as(who).post(bookings(), body(who, engagement));
        assertEquals(201, made.status(), made.body());
        return made.json();
    }

    private String bookings() {
        return "/sessions/" + session.id() + "/bookings";
    }

    private static String body(Someone who, String engagement) {
        return "{\"person\":\"" + who.person() + "\""
                + (engagement == null ? "" : ",\"engagement\":\"" + engagement + "\"") + "}";
    }

    private static String engagement(
            Someone who, World.Partner partner, String kind, boolean primary, LocalDate from, LocalDate to) {
        String id = Identity.next();
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, to_date,"
                        + " is_primary, has_no_manager, version) values (?, ?, ?, ?, ?, 'Helper', ?, ?, ?, true, 1)",
                id,
                who.person(),
                partner.id(),
                partner.partnership(),
                kind,
                from,
                to,
                primary);
        return id;
    }

    /** Ann was there: the session begins, its register is taken and finished. */
    private void attend(Someone trainer, String booking) {
        World.run("insert ignore into register_day (session_id, number, version) values (?, 1, 1)", session.id());
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table + " set on_date = on_date - interval 10 day,"
                            + " starts_at = starts_at - interval 10 day, ends_at = ends_at - interval 10 day"
                            + " where session_id = ?",
                    session.id());
        }
        for (String table : new String[] {"session where id", "place_allocation where session_id"}) {
            World.run(
                    "update "
                            + table.replace(
                                    " where",
                                    " set first_start = first_start - interval 10 day,"
                                            + " last_end = last_end - interval 10 day where")
                            + " = ?",
                    session.id());
        }
        String register = "/sessions/" + session.id() + "/days/1/register";
        Api.as(trainer).put(register, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}]}");
        assertEquals(
                200,
                Api.as(trainer)
                        .put(register, "{\"finished\":true,\"restAbsent\":true}")
                        .status());
    }
}
