package org.hearth.it.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.it.World;
import org.hearth.kernel.Identity;

/** A body that is in order, fresh each time, for every address that takes one. */
final class GoodBodies {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private GoodBodies() {}

    /** A body that this address takes from a training lead who also keeps house, for these things. */
    static JsonObject of(Surface.Endpoint endpoint, Things things) {
        String path = endpoint.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.startsWith("{") && endpoint.verb().equals("PUT")) {
            last = path.contains("/engagements/") ? "engagements" : path.split("/")[1];
        }
        if (path.startsWith("/policies/partners/")) {
            return object("givesMoney", true, "givesTrainers", false, "turnover", 250_000, "fromOutside", false);
        }
        if (path.equals("/exchange/gifts/{gift}/return")) {
            return null;
        }
        if (path.startsWith("/licences")) {
            return licences(
                    endpoint.verb().equals("PUT") ? "change" : path.substring(path.lastIndexOf('/') + 1), things);
        }
        if (path.startsWith("/content/")) {
            return content(last, path.contains("/statements/"), things);
        }
        if (path.equals("/exchange/terms/{agreement}")) {
            return terms(things);
        }
        if (path.startsWith("/trainer-") || path.startsWith("/cohorts")) {
            return cohort(path, things);
        }
        if (path.startsWith("/practice/")) {
            return path.contains("people") ? score(things) : scale();
        }
        if (path.startsWith("/work-groups")
                || path.startsWith("/certificate-rules")
                || path.startsWith("/after-course")) {
            return afterCourse(path, things);
        }
        if (path.startsWith("/parent-groups")) {
            return parentGroup(path, things);
        }
        return switch (last) {
            case "in-kind" -> inKind(things);
            case "licence-warnings" -> object("first", 120, "second", 60, "third", 14);
            case "{strand}" -> object("source", "The letter of the spring", "fundedUntil", TODAY.plusYears(1));
            case "cascade-settings" -> object("dormantMonths", 18, "singlePercent", 30);
            case "recall" -> object("edition", "E-1 edition 1", "words", "Take the new part by the end of March.");
            case "undo" -> object("reason", "It was the other hall");
            case "gifts" ->
                object(
                        "from",
                        things.id("partner"),
                        "to",
                        things.id("otherpartner"),
                        "credits",
                        1,
                        "reason",
                        "So that they can begin");
            case "requests" -> wanted(things);
            case "offers" ->
                object(
                        "session",
                        things.id("session"),
                        "places",
                        1,
                        "partner",
                        things.id("otherpartner"),
                        "everyone",
                        false,
                        "agreementOn",
                        TODAY.plusDays(6),
                        "everyoneOn",
                        TODAY.plusDays(13),
                        "request",
                        "");
            case "policies" -> policy();
            case "no-show-rules" ->
                object("from", TODAY.plusDays(40), "givenOn", true, "afterMinutes", 10, "takeMinutes", 20);
            case "wishes" -> endpoint.verb().equals("PUT") ? suits(things) : wish(things);
            case "waive" -> object("reason", "COURT", "note", "The summons was shown");
            case "partners" -> partner();
            case "people" -> endpoint.verb().equals("PUT") ? names() : person(things);
            case "engagements" -> engagement(things);
            case "sites" -> site(things);
            case "programmes" -> programme();
            case "rules" -> rule();
            case "courses" -> course(things);
            case "sessions" -> session(things);
            case "bookings" -> object("person", things.id("colleague"));
            case "team" -> object("team", array(Json.createValue(things.id("colleague"))), "waits", "AS_PLACES_COME");
            case "waiting-order" -> object("order", "NEED_FIRST");
            case "places" -> places(things);
            case "holds" ->
                object(
                        "partner",
                        things.id("partner"),
                        "places",
                        1,
                        "returnOn",
                        TODAY.plusDays(5).toString());
            case "return" -> object("partner", things.id("partner"), "places", 1);
            case "register" -> register(things);
            case "waivers" -> object("breach", "scheduling.too-few-trainers", "reason", "Agreed with the licensor");
            case "deputies" ->
                object(
                        "deputy",
                        World.text("select email from person where id = ?", things.id("colleague")),
                        "from",
                        TODAY.plusDays(1),
                        "to",
                        TODAY.plusDays(9));
            case "approval" -> object("rule", "BOTH", "from", TODAY.plusDays(1), "answerDays", 3);
            case "approve" -> object("reason", "Tell us about it at the team meeting");
            case "cancel", "refuse" ->
                path.equals("/bookings/{id}/cancel")
                        ? object("reason", "Nobody can come", "exemptReason", "COURT")
                        : object("reason", "Nobody can come");
            case "publish" ->
                endpoint.path().startsWith("/sessions") ? object("overrideReason", "Agreed with the licensor") : null;
            case "move" -> object("session", things.id("othersession"));
            case "substitute" -> object("person", things.id("colleague"));
            default -> null;
        };
    }

    /** What the room of local content takes. */
    private static JsonObject content(String last, boolean statement, Things things) {
        String somebody = World.text("select email from person where id = ?", things.id("colleague"));
        return switch (last) {
            case "rules" ->
                object(
                        "from",
                        TODAY,
                        "localContent",
                        true,
                        "overdueRefuses",
                        false,
                        "readinessMonths",
                        12,
                        "questions",
                        array(Json.createValue("Who leads?")),
                        "source",
                        "Decided by the board");
            case "versions" ->
                object(
                        "label",
                        "Local content, next",
                        "changes",
                        "New case studies",
                        "adoptedOn",
                        TODAY.plusDays(1),
                        "owner",
                        somebody,
                        "reviewOn",
                        TODAY.plusDays(300));
            case "owners" -> object("owner", somebody, "from", TODAY.plusDays(1));
            case "reviews" -> object("decided", "Kept as it is", "heldOn", TODAY, "nextOn", TODAY.plusDays(400));
            case "withdrawal" ->
                object("reason", statement ? "The chair left" : "It was wrong", "on", TODAY, "uncover", true);
            default ->
                object(
                        "by",
                        somebody,
                        "on",
                        TODAY,
                        "until",
                        TODAY.plusDays(300),
                        "commitmentOn",
                        TODAY.minusDays(3),
                        "commitment",
                        "Minutes, item 6",
                        "answers",
                        array(Json.createValue("Ada")));
        };
    }

    private static JsonObject licences(String last, Things things) {
        return switch (last) {
            case "end" -> object("reason", "The contract ends", "on", TODAY.plusDays(40), "uncover", true);
            case "covers" ->
                object("partner", things.id("otherpartner"), "from", TODAY.plusDays(61), "to", TODAY.plusDays(90));
            case "licences" ->
                Json.createObjectBuilder(licences("change", things))
                        .add("programme", things.id("programme"))
                        .add("holder", things.id("partner"))
                        .build();
            default ->
                object(
                        "reference",
                        "KCA/12",
                        "units",
                        100,
                        "unitsName",
                        "licence points",
                        "unitsSpent",
                        12,
                        "from",
                        TODAY.minusDays(10),
                        "to",
                        TODAY.plusYears(1),
                        "cost",
                        1250,
                        "strand",
                        "",
                        "note",
                        "The contract of the spring",
                        "uncover",
                        true);
        };
    }

    /** The address of somebody else of the same partner. */
    private static String somebodyBeside(String person) {
        return World.text(
                "select p.email from engagement e join engagement o on o.partner_id = e.partner_id and o.person_id <>"
                        + " e.person_id and o.to_date is null join person p on p.id = o.person_id where e.person_id = ?"
                        + " order by p.id limit 1",
                person);
    }

    /** What the room of cohorts takes. */
    private static JsonObject cohort(String path, Things things) {
        return switch (path) {
            case "/cohorts" ->
                Json.createObjectBuilder(seats(things))
                        .add("programme", things.id("programme"))
                        .build();
            case "/cohorts/{cohort}" -> seats(things);
            case "/cohorts/{cohort}/nominations" ->
                object(
                        "who",
                        World.text("select email from person where id = ?", things.id("colleague")),
                        "manager",
                        somebodyBeside(things.id("colleague")),
                        "sessions",
                        4,
                        "signedOn",
                        TODAY);
            case "/trainer-pledges" ->
                Json.createObjectBuilder(cohort("/trainer-pledges/{pledge}", things))
                        .add("programme", things.id("programme"))
                        .add("partner", things.id("partner"))
                        .add("from", TODAY.plusDays(400).toString())
                        .add("to", TODAY.plusDays(500).toString())
                        .build();
            case "/trainer-pledges/{pledge}" ->
                object("note", "School terms only", "from", TODAY, "to", TODAY.plusDays(300), "days", 12);
            case "/trainer-paths/{path}/steps" -> object("step", "REFRESHED", "on", TODAY, "evidence", "Trainers' day");
            case "/trainer-paths/{path}/end" -> object("to", TODAY.plusDays(100));
            case "/trainer-paths/{path}/withdrawal" -> object("reason", "Left the partnership");
            case "/trainer-schemes/{programme}/taken-back" ->
                object("reason", "The licensor put it off", "from", TODAY.plusDays(60));
            case "/trainer-schemes/{programme}" ->
                object(
                        "from",
                        TODAY.plusDays(30),
                        "prerequisites",
                        array(Json.createValue("FOUNDATION")),
                        "agreement",
                        "Code of Practice",
                        "registration",
                        true,
                        "coDeliveries",
                        1,
                        "observedDeliveries",
                        1,
                        "accreditedWithinMonths",
                        12,
                        "minDeliveries",
                        2,
                        "windowMonths",
                        12,
                        "refresherMonths",
                        24,
                        "mostPerYear",
                        6,
                        "whenOverLoad",
                        "REFUSED",
                        "groupPerTrainer",
                        6,
                        "whenOverGroup",
                        "WARNED",
                        "published",
                        array(Json.createValue("agreement")),
                        "source",
                        "Decided by the board");
            default -> null;
        };
    }

    private static JsonObject seats(Things things) {
        return object(
                "name",
                "Spring",
                "nominationsUntil",
                TODAY.plusDays(20),
                "seats",
                12,
                "about",
                "Bring your foundation certificate",
                "partners",
                array(object("partner", things.id("partner"), "seats", 4)),
                "sessions",
                array());
    }

    private static JsonObject score(Things things) {
        return object(
                "programme",
                things.id("programme"),
                "sampledOn",
                TODAY,
                "minutes",
                20,
                "cultivating",
                4,
                "softening",
                4,
                "partnership",
                4,
                "empathy",
                4,
                "simpleReflections",
                10,
                "complexReflections",
                10,
                "questions",
                10,
                "adherent",
                6,
                "nonAdherent",
                1,
                "coder",
                "An outside coder");
    }

    private static JsonObject afterCourse(String path, Things things) {
        if (path.startsWith("/certificate-rules")) {
            return object(
                    "source",
                    "Decided by the board",
                    "from",
                    TODAY.plusDays(9),
                    "groups",
                    4,
                    "withinMonths",
                    9,
                    "parts",
                    array(Json.createValue("A piece of work brought to supervision")));
        }
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "members" -> object("person", things.id("colleague"));
            case "leave" -> object("person", things.id("person"));
            case "move" -> object("on", TODAY.plusDays(9), "from", "13:30", "to", "15:00");
            case "parts" -> object("part", "A piece of work brought to supervision", "on", TODAY.minusDays(1));
            case "time" -> object("reason", "They were ill", "until", TODAY.plusYears(1));
            case "{meeting}" ->
                object("on", TODAY.minusDays(1), "present", array(Json.createValue(things.id("person"))));
            default ->
                object(
                        "title",
                        "South",
                        "course",
                        things.id("courseref"),
                        "partner",
                        things.id("partner"),
                        "facilitator",
                        things.id("person"),
                        "place",
                        "Beacon Hub",
                        "firstOn",
                        TODAY.plusDays(9),
                        "from",
                        "13:30",
                        "to",
                        "15:00",
                        "meetings",
                        4,
                        "weeksApart",
                        4);
        };
    }

    private static JsonObject parentGroup(String path, Things things) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "sessions", "{meeting}" -> object("on", TODAY.minusDays(1), "parents", 9);
            case "facilitators" ->
                object("first", things.id("person"), "second", things.id("colleague"), "from", TODAY.plusDays(9));
            case "end" -> object("reason", "Too few parents came");
            default ->
                object(
                        "kind",
                        "POSTNATAL",
                        "partner",
                        things.id("partner"),
                        "site",
                        things.id("site"),
                        "first",
                        things.id("person"),
                        "second",
                        things.id("colleague"),
                        "startsOn",
                        TODAY.plusDays(9),
                        "sessions",
                        6,
                        "invited",
                        10);
        };
    }

    private static JsonObject scale() {
        return object(
                "from",
                TODAY.plusDays(9),
                "technicalFair",
                3,
                "technicalGood",
                4,
                "relationalFair",
                3,
                "relationalGood",
                4,
                "complexFair",
                40,
                "complexGood",
                50,
                "ratioFair",
                1,
                "ratioGood",
                2,
                "source",
                "Decided by the board");
    }

    private static JsonObject wish(Things things) {
        return Json.createObjectBuilder()
                .add("course", things.id("plaincourseref"))
                .addAll(Json.createObjectBuilder(suits(things)))
                .add("person", things.id("person"))
                .add("engagement", things.id("engagement"))
                .build();
    }

    private static JsonObject suits(Things things) {
        return object(
                "days",
                array(Json.createValue("MONDAY"), Json.createValue("TUESDAY")),
                "localities",
                array(Json.createValue(things.id("locality"))),
                "delivery",
                "IN_PERSON",
                "languages",
                array(Json.createValue("cy")));
    }

    private static JsonObject inKind(Things things) {
        return object(
                "from",
                things.id("otherpartner"),
                "to",
                things.id("partner"),
                "kind",
                "ROOM_DAY",
                "quantity",
                1,
                "on",
                TODAY,
                "session",
                things.id("session"),
                "note",
                "The hall for the first day");
    }

    private static JsonObject terms(Things things) {
        return object(
                "from",
                TODAY.plusDays(400 + (int) (Math.random() * 30_000)),
                "mostBehind",
                10,
                "trainerDayPlaces",
                4,
                "coolingOffDays",
                30,
                "lateDays",
                5,
                "allotment",
                12,
                "allotmentMonths",
                12,
                "rolloverMost",
                4,
                "expireMonths",
                24,
                "partners",
                array(object("partner", things.id("partner"), "allotment", 20)),
                "kinds",
                array(object("kind", "OTHER", "name", "Interpreting for a day", "weight", 2)),
                "taught",
                array(object("level", "TRAIN_THE_TRAINER", "weight", 2)),
                "trainerDaysRunOut",
                false);
    }

    private static JsonObject wanted(Things things) {
        return object(
                "partner",
                things.id("partner"),
                "course",
                things.id("course"),
                "places",
                3,
                "by",
                TODAY.plusDays(90),
                "note",
                "Mornings suit us best");
    }

    private static JsonObject places(Things things) {
        LocalDate agreement = TODAY.plusDays(6);
        LocalDate everyone = TODAY.plusDays(13);
        JsonObject offer = object(
                "partner", things.id("otherpartner"), "places", 1, "agreementOn", agreement, "everyoneOn", everyone);
        return object(
                "offers",
                array(offer),
                "own",
                object("agreementOn", agreement, "everyoneOn", everyone),
                "mostPercent",
                60,
                "moveToWaiting",
                false,
                "withdrawalReason",
                "The room is smaller than we thought");
    }

    private static JsonObject policy() {
        JsonObject rule = object(
                "cause",
                "LATE_CANCELLATION",
                "noticeDays",
                5,
                "noticeUnit",
                "WORKING_DAYS",
                "partnerTypes",
                array(),
                "sectors",
                array(),
                "contributes",
                false,
                "lendsTrainers",
                false,
                "turnoverBelow",
                250_000,
                "fromOutside",
                false,
                "mode",
                "ONLINE",
                "level",
                "FOUNDATION",
                "audience",
                "adults",
                "free",
                true,
                "measure",
                "PENCE",
                "half",
                2500,
                "full",
                5000,
                "per",
                "DAY");
        JsonObject reason = object(
                "reason",
                "SICKNESS",
                "toldBy",
                "10:00:00",
                "byPhone",
                true,
                "byEmail",
                true,
                "byManager",
                true,
                "evidence",
                false,
                "noticeDays",
                0,
                "noticeUnit",
                "WORKING_DAYS");
        return object(
                "lateThen",
                "COUNTS_AS_ABSENT",
                "from",
                TODAY.plusDays(400 + (int) (Math.random() * 30_000)),
                "rules",
                array(rule),
                "exemptions",
                array(reason),
                "replacementFree",
                true,
                "replacementHours",
                48,
                "replacementReady",
                true,
                "lateOverMinutes",
                30,
                "halfDayMinutes",
                240,
                "houseRules",
                array(),
                "deadlines",
                array(object("what", "INVOICED_WITHIN", "days", 14, "unit", "CALENDAR_DAYS")));
    }

    private static JsonObject partner() {
        return object(
                "name",
                "Partner " + fresh(),
                "type",
                "SCHOOL",
                "sector",
                "EDUCATION",
                "provision",
                "IN_HOUSE",
                "status",
                "ACTIVE",
                "contractFrom",
                TODAY,
                "contractTo",
                TODAY.plusYears(1),
                "memberFrom",
                TODAY,
                "memberTo",
                TODAY.plusYears(2),
                "bookingApproval",
                "NONE",
                "contactEmail",
                "hello@example.org",
                "phone",
                "01733 555 010",
                "notes",
                "Meets on Mondays");
    }

    private static JsonObject names() {
        return object(
                "givenName",
                "Siân",
                "familyName",
                "Tester " + fresh(),
                "knownAs",
                "Shan",
                "email",
                fresh() + "@example.org",
                "phone",
                "01733 555 011");
    }

    private static JsonObject person(Things things) {
        return with(names(), "engagement", engagement(things));
    }

    private static JsonObject engagement(Things things) {
        return object(
                "partner",
                things.id("partner"),
                "service",
                things.id("service"),
                "hub",
                things.id("hub"),
                "kind",
                "STAFF",
                "jobTitle",
                "Practitioner",
                "fte",
                new java.math.BigDecimal("0.5"),
                "from",
                TODAY.minusYears(1),
                "to",
                TODAY.plusYears(1),
                "primary",
                false,
                "hasNoManager",
                true);
    }

    private static JsonObject site(Things things) {
        return object(
                "name",
                "Site " + fresh(),
                "kind",
                "HUB",
                "hub",
                things.id("hub"),
                "partner",
                things.id("partner"),
                "address",
                "1 High Street",
                "postcode",
                "PE1 1AA",
                "specifiedEstablishment",
                "NONE",
                "stepFree",
                true,
                "hearingLoop",
                false,
                "parking",
                true,
                "accessNotes",
                "Ring the bell",
                "status",
                "OPEN",
                "rooms",
                array(object("name", "Blue room", "capacity", 12)));
    }

    private static JsonObject programme() {
        return object(
                "code",
                "P" + fresh().substring(0, 8),
                "name",
                "Programme " + fresh(),
                "aliases",
                "Another name",
                "licensor",
                "Somebody",
                "licenceNeed",
                "NONE",
                "route",
                "LOCAL",
                "topic",
                "Relationships",
                "summary",
                "What it is",
                "evidence",
                "Studies",
                "fidelityTool",
                "A list",
                "practiceRequirement",
                "Practise",
                "contentVersion",
                "1",
                "contentOwner",
                "Somebody",
                "contentReviewOn",
                TODAY.plusYears(1),
                "parentGroupSessions",
                "8",
                "source",
                "Handbook",
                "active",
                true);
    }

    private static JsonObject rule() {
        return object(
                "level",
                "FOUNDATION",
                "from",
                TODAY.plusDays(1),
                "separateDays",
                2,
                "minGapDays",
                7,
                "maxGapDays",
                28,
                "aimGapDays",
                14,
                "minTrainers",
                2,
                "maxGroup",
                12,
                "accreditedTrainers",
                true,
                "source",
                "Handbook");
    }

    private static JsonObject course(Things things) {
        return object(
                "ref",
                "C-" + fresh().substring(0, 8),
                "title",
                "Course " + fresh(),
                "summary",
                "About it",
                "topic",
                "Relationships",
                "programme",
                things.id("programme"),
                "level",
                "FOUNDATION",
                "mode",
                "FACE_TO_FACE",
                "days",
                2,
                "minutes",
                720,
                "maxGroup",
                12,
                "audienceFrom",
                0,
                "audienceTo",
                19,
                "audienceRoles",
                "Everybody",
                "outcomeTags",
                "trust",
                "guidanceVersion",
                "2025",
                "contentNotice",
                "Talks of loss",
                "conditions",
                array(Json.createValue("FULL_ATTENDANCE")),
                "renewalMonths",
                24,
                "prerequisites",
                JsonValue.EMPTY_JSON_ARRAY,
                "searchWords",
                "bond",
                "source",
                "Handbook");
    }

    private static JsonObject session(Things things) {
        return object(
                "course",
                things.id("course"),
                "host",
                things.id("partner"),
                "days",
                array(object("date", TODAY.plusDays(40), "from", "09:30", "to", "16:00")),
                "onlineLink",
                "https://example.org/meet",
                "capacity",
                12,
                "minimum",
                4,
                "decisionOn",
                TODAY.plusDays(30),
                "accessInfo",
                "Subtitles on request",
                "language",
                "cy",
                "noShows",
                "AFTER_10",
                "trainers",
                array(object("person", things.id("person"), "role", "LEAD")),
                "offers",
                array(object("partner", things.id("otherpartner"), "places", 2)),
                "overrideReason",
                "Agreed with the licensor");
    }

    private static JsonObject register(Things things) {
        return object(
                "marks",
                array(object("booking", things.id("booking"), "mark", "LATE", "minutesMissed", 5)),
                "walkIns",
                array(object(
                        "name",
                        "Walker " + fresh(),
                        "partner",
                        things.id("partner"),
                        "email",
                        "walker@example.org",
                        "noEmail",
                        false,
                        "byWordOfTrainer",
                        true,
                        "mark",
                        "HERE",
                        "minutesMissed",
                        0)),
                "finished",
                false,
                "restAbsent",
                false);
    }

    /** The same object with one more, or another, value. */
    static JsonObject with(JsonObject object, String name, JsonValue value) {
        return Json.createObjectBuilder(object).add(name, value).build();
    }

    private static String fresh() {
        return Identity.next().substring(24);
    }

    private static JsonArray array(JsonValue... values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        List.of(values).forEach(array::add);
        return array.build();
    }

    private static JsonObject object(Object... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            object.add(
                    (String) namesAndValues[i],
                    value instanceof JsonValue json
                            ? json
                            : value instanceof Integer number
                                    ? Json.createValue(number)
                                    : value instanceof java.math.BigDecimal number
                                            ? Json.createValue(number)
                                            : value instanceof Boolean truth
                                                    ? (truth ? JsonValue.TRUE : JsonValue.FALSE)
                                                    : Json.createValue(String.valueOf(value)));
        }
        return object.build();
    }

    /** Values that no field of a type takes. */
    static Map<String, JsonValue> wrongFor(Class<?> type) {
        Map<String, JsonValue> wrong = new java.util.LinkedHashMap<>();
        wrong.put("an object", JsonValue.EMPTY_JSON_OBJECT);
        if (type == String.class || type.isEnum()) {
            wrong.put("10,000 letters", Json.createValue("x".repeat(10_000)));
            wrong.put("a null character", Json.createValue("a\u0000b"));
            wrong.put("a bell", Json.createValue("a\u0007b"));
            wrong.put("a list", array(Json.createValue("a")));
            wrong.put("a number", Json.createValue(7));
            wrong.put("a truth", JsonValue.TRUE);
        }
        if (Number.class.isAssignableFrom(type) || type == int.class) {
            wrong.put("letters", Json.createValue("abc"));
            wrong.put("below zero", Json.createValue(-1));
            wrong.put("beyond an int", Json.createValue(2_147_483_648L));
            wrong.put("beyond a long", Json.createValue(new java.math.BigInteger("99999999999999999999")));
            wrong.put("huge", Json.createValue(new java.math.BigDecimal("1e400")));
            wrong.put("astronomic", Json.createValue(new java.math.BigDecimal("1e99999999")));
            wrong.put("next to nothing", Json.createValue(new java.math.BigDecimal("1e-99999999")));
            wrong.put("an int's most", Json.createValue(Integer.MAX_VALUE));
        }
        if (type == Integer.class || type == int.class) {
            wrong.put("a fraction", Json.createValue(new java.math.BigDecimal("1.5")));
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            wrong.put("words", Json.createValue("yesterday"));
            wrong.put("no such day", Json.createValue("2026-02-30"));
            wrong.put("a number", Json.createValue(7));
            wrong.put("the year 99999", Json.createValue("+99999-01-01"));
            wrong.put("before Christ", Json.createValue("-0044-03-15"));
            wrong.put("no such time", Json.createValue("25:61"));
        }
        if (type == Boolean.class || type == boolean.class) {
            wrong.put("a word", Json.createValue("maybe"));
            wrong.put("a number", Json.createValue(7));
        }
        if (List.class.isAssignableFrom(type)) {
            wrong.put("a word", Json.createValue("x"));
            wrong.put("a list of nothing", array(JsonValue.NULL));
            wrong.put("a list of lists", array(JsonValue.EMPTY_JSON_ARRAY));
        }
        if (type.isRecord()) {
            wrong.remove("an object");
            wrong.put("a word", Json.createValue("x"));
            wrong.put("a list", JsonValue.EMPTY_JSON_ARRAY);
            wrong.put("an unknown field", object("nonsense", 1));
        }
        return wrong;
    }
}
