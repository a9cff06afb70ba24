package org.hearth.it.http;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingRow;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeView;
import org.hearth.booking.CostView;
import org.hearth.booking.CourseOrder;
import org.hearth.booking.Deadline;
import org.hearth.booking.Delivery;
import org.hearth.booking.DemandView;
import org.hearth.booking.DeputyView;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.booking.GroupView;
import org.hearth.booking.HoldView;
import org.hearth.booking.HouseRule;
import org.hearth.booking.Lateness;
import org.hearth.booking.NoShowView;
import org.hearth.booking.Notice;
import org.hearth.booking.PayerCard;
import org.hearth.booking.PlacesView;
import org.hearth.booking.PolicyView;
import org.hearth.booking.RegisterView;
import org.hearth.booking.WaitingView;
import org.hearth.booking.WishView;
import org.hearth.booking.rest.BookingAnswer;
import org.hearth.booking.rest.TeamAnswer;
import org.hearth.cascade.AffectedView;
import org.hearth.cascade.CascadeSettings;
import org.hearth.cascade.CascadeView;
import org.hearth.cascade.LearnerView;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.ReachRow;
import org.hearth.cascade.RecallSent;
import org.hearth.cascade.RecallView;
import org.hearth.cascade.SinglePoint;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.LicenceNeed;
import org.hearth.catalogue.ProgrammeRoute;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.CapacityView;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.MatchView;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.PathView;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.Step;
import org.hearth.content.ContentView;
import org.hearth.embedding.CertificateRuleView;
import org.hearth.embedding.OwedView;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentReachView;
import org.hearth.embedding.WorkGroupView;
import org.hearth.exchange.Balance;
import org.hearth.exchange.FairnessView;
import org.hearth.exchange.GiftView;
import org.hearth.exchange.InKindView;
import org.hearth.exchange.Kind;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.StatementView;
import org.hearth.exchange.TermsView;
import org.hearth.funding.FundingView;
import org.hearth.learning.AwardView;
import org.hearth.learning.RecordView;
import org.hearth.licence.LicenceView;
import org.hearth.licence.LicenceWarnings;
import org.hearth.partnership.ApprovalRulesView;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonRow;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;
import org.hearth.practice.PracticeView;
import org.hearth.practice.ScaleView;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionView;

/** The shapes of what is sent and answered, read from the records behind them. */
final class ApiSchemas {

    /** What an address answers with, by the longest end of its name; a list says of what. */
    private static final Map<String, Class<?>> ANSWERS = Map.ofEntries(
            Map.entry("GET /partners", PartnerCard.class),
            Map.entry("/partners", PartnerView.class),
            Map.entry("/partners/{id}", PartnerView.class),
            Map.entry("GET /people", PersonRow.class),
            Map.entry("/people", PersonView.class),
            Map.entry("/people/{id}", PersonView.class),
            Map.entry("/people/{id}/engagements", PersonView.Engagement.class),
            Map.entry("/people/{id}/engagements/{engagement}", PersonView.Engagement.class),
            Map.entry("/people/{person}/record", RecordView.class),
            Map.entry("/sites", SiteView.class),
            Map.entry("/sites/{id}", SiteView.class),
            Map.entry("/programmes", ProgrammeView.class),
            Map.entry("/programmes/{id}", ProgrammeView.class),
            Map.entry("/programmes/{id}/rules", ProgrammeView.class),
            Map.entry("/programmes/{id}/cascade", CascadeView.class),
            Map.entry("/programmes/{id}/cascade/trainers", NodeView.class),
            Map.entry("/programmes/{id}/cascade/people", LearnerView.class),
            Map.entry("/programmes/{id}/cascade-settings", CascadeSettings.class),
            Map.entry("/programmes/{id}/spread/reach", ReachRow.class),
            Map.entry("/programmes/{id}/spread/dormant", NodeView.class),
            Map.entry("/programmes/{id}/spread/single-points", SinglePoint.class),
            Map.entry("GET /programmes/{id}/recall", AffectedView.class),
            Map.entry("/programmes/{id}/recall", RecallSent.class),
            Map.entry("/programmes/{id}/recall/partners", RecallView.AtPartner.class),
            Map.entry("/courses", CourseView.class),
            Map.entry("/courses/{id}", CourseView.class),
            Map.entry("/courses/{id}/publish", CourseView.class),
            Map.entry("/courses/{id}/retire", CourseView.class),
            Map.entry("/courses/{id}/new-edition", CourseView.class),
            Map.entry("/languages", LanguageCard.class),
            Map.entry("GET /sessions", SessionRow.class),
            Map.entry("/sessions", SessionView.class),
            Map.entry("/sessions/{session}", SessionView.class),
            Map.entry("/sessions/{session}/publish", SessionView.class),
            Map.entry("/sessions/{session}/waivers", SessionView.class),
            Map.entry("/sessions/{session}/cancel", SessionView.class),
            Map.entry("/sessions/{session}/breaches", BreachView.class),
            Map.entry("/sessions/{session}/places", PlacesView.class),
            Map.entry("/sessions/{session}/holds", HoldView.class),
            Map.entry("/sessions/{session}/holds/return", HoldView.class),
            Map.entry("GET /sessions/{session}/bookings", BookingRow.class),
            Map.entry("/sessions/{session}/bookings", BookingAnswer.class),
            Map.entry("/sessions/{session}/days/{day}/register", RegisterView.class),
            Map.entry("/sessions/{session}/bookings/cost", CostView.class),
            Map.entry("/bookings", BookingRow.class),
            Map.entry("/bookings/{id}", BookingRow.class),
            Map.entry("/sessions/{session}/waiting", WaitingView.class),
            Map.entry("/bookings/{id}/together", GroupView.class),
            Map.entry("/bookings/{id}/together/leave", BookingRow.class),
            Map.entry("/bookings/{id}/together/dissolve", BookingRow.class),
            Map.entry("/sessions/{session}/bookings/team", TeamAnswer.class),
            Map.entry("/courses/{id}/waiting-order", CourseOrder.class),
            Map.entry("/bookings/{id}/accept", BookingRow.class),
            Map.entry("/bookings/{id}/decline", BookingRow.class),
            Map.entry("/bookings/{id}/cost", CostView.class),
            Map.entry("/no-show-rules", NoShowView.class),
            Map.entry("/policies", PolicyView.class),
            Map.entry("/policies/{policy}", PolicyView.class),
            Map.entry("/policies/partners", PayerCard.class),
            Map.entry("/policies/partners/{partner}", PayerCard.class),
            Map.entry("/charges", ChargeView.class),
            Map.entry("/charges/{charge}", ChargeView.class),
            Map.entry("/charges/{charge}/waive", ChargeView.class),
            Map.entry("/charges/{charge}/replaced", ChargeView.class),
            Map.entry("/charges/{charge}/invoice", ChargeView.class),
            Map.entry("/charges/{charge}/pay", ChargeView.class),
            Map.entry("/approvals", ApprovalRow.class),
            Map.entry("GET /deputies", DeputyView.class),
            Map.entry("/deputies", DeputyView.class),
            Map.entry("/deputies/{deputy}/end", DeputyView.class),
            Map.entry("/partners/{id}/approval", ApprovalRulesView.class),
            Map.entry("/bookings/{id}/approve", BookingRow.class),
            Map.entry("/bookings/{id}/cancel", BookingRow.class),
            Map.entry("/bookings/{id}/refuse", BookingRow.class),
            Map.entry("/bookings/{id}/move", BookingAnswer.class),
            Map.entry("/bookings/{id}/substitute", BookingAnswer.class),
            Map.entry("/demand", DemandView.Row.class),
            Map.entry("/wishes", WishView.class),
            Map.entry("/wishes/{wish}", WishView.class),
            Map.entry("/wishes/{wish}/withdraw", WishView.class),
            Map.entry("/wishes/{wish}/restore", WishView.class),
            Map.entry("/exchange/balances", Balance.class),
            Map.entry("/exchange/fairness", FairnessView.class),
            Map.entry("/exchange/statement", StatementView.class),
            Map.entry("/exchange/terms", TermsView.class),
            Map.entry("/exchange/terms/{agreement}", TermsView.class),
            Map.entry("/exchange/gifts", GiftView.class),
            Map.entry("/exchange/gifts/{gift}/return", GiftView.class),
            Map.entry("/exchange/in-kind", InKindView.class),
            Map.entry("/exchange/in-kind/{entry}/undo", InKindView.class),
            Map.entry("/licences", LicenceView.class),
            Map.entry("/licences/{licence}", LicenceView.class),
            Map.entry("/licences/{licence}/end", LicenceView.class),
            Map.entry("/licences/{licence}/covers", LicenceView.class),
            Map.entry("/licences/{licence}/covers/{cover}/end", LicenceView.class),
            Map.entry("/licence-warnings", LicenceWarnings.class),
            Map.entry("/strands", FundingView.Strand.class),
            Map.entry("/strands/{strand}", FundingView.Strand.class),
            Map.entry("/content", ContentView.class),
            Map.entry("/content/{programme}", ContentView.class),
            Map.entry("/content/{programme}/rules", ContentView.class),
            Map.entry("/content/{programme}/versions", ContentView.class),
            Map.entry("/content/{programme}/versions/{contentversion}/owners", ContentView.class),
            Map.entry("/content/{programme}/versions/{contentversion}/reviews", ContentView.class),
            Map.entry("/content/{programme}/versions/{contentversion}/withdrawal", ContentView.class),
            Map.entry("/content/{programme}/statements", ContentView.class),
            Map.entry("/content/{programme}/statements/{stated}/withdrawal", ContentView.class),
            Map.entry("/exchange/requests", RequestView.class),
            Map.entry("/exchange/requests/{request}", RequestView.class),
            Map.entry("/exchange/requests/{request}/withdraw", RequestView.class),
            Map.entry("/exchange/requests/{request}/met", RequestView.class),
            Map.entry("/exchange/offers", PlacesView.class),
            Map.entry("/cohorts", CohortView.class),
            Map.entry("/cohorts/{cohort}", CohortView.class),
            Map.entry("/cohorts/{cohort}/nominations", PathView.class),
            Map.entry("GET /trainer-paths", PathRow.class),
            Map.entry("/trainer-paths/{path}", PathView.class),
            Map.entry("/trainer-paths/{path}/steps", PathView.class),
            Map.entry("/trainer-paths/{path}/seat", PathView.class),
            Map.entry("/trainer-paths/{path}/signature", PathView.class),
            Map.entry("/trainer-paths/{path}/end", PathView.class),
            Map.entry("/trainer-paths/{path}/withdrawal", PathView.class),
            Map.entry("/trainer-capacity/{programme}", CapacityView.class),
            Map.entry("/trainer-pledges", PledgeView.class),
            Map.entry("/trainer-pledges/{pledge}", PledgeView.class),
            Map.entry("/accreditations", AccreditationView.class),
            Map.entry("/trainer-matches", MatchView.class),
            Map.entry("/trainer-schemes", SchemeView.class),
            Map.entry("/trainer-schemes/{programme}", SchemeView.class),
            Map.entry("/trainer-schemes/{programme}/taken-back", SchemeView.class),
            Map.entry("/certificate-rules", CertificateRuleView.class),
            Map.entry("/certificate-rules/{courseref}", CertificateRuleView.class),
            Map.entry("/parent-groups", ParentGroupView.class),
            Map.entry("/parent-groups/kinds", ParentGroupKind.class),
            Map.entry("/parent-groups/reach", ParentReachView.class),
            Map.entry("/parent-groups/{parentgroup}", ParentGroupView.class),
            Map.entry("/parent-groups/{parentgroup}/sessions", ParentGroupView.class),
            Map.entry("/parent-groups/{parentgroup}/end", ParentGroupView.class),
            Map.entry("/parent-groups/{parentgroup}/sessions/{meeting}", ParentGroupView.class),
            Map.entry("/parent-groups/{parentgroup}/facilitators", ParentGroupView.class),
            Map.entry("/work-groups/{workgroup}/leave", WorkGroupView.class),
            Map.entry("/work-groups/{workgroup}/meetings/{meeting}/move", WorkGroupView.class),
            Map.entry("/work-groups", WorkGroupView.class),
            Map.entry("/work-groups/{workgroup}", WorkGroupView.class),
            Map.entry("/work-groups/{workgroup}/members", WorkGroupView.class),
            Map.entry("/work-groups/{workgroup}/meetings/{meeting}", WorkGroupView.class),
            Map.entry("/after-course/people/{person}", OwedView.class),
            Map.entry("/after-course/bookings/{completed}/parts", OwedView.class),
            Map.entry("/after-course/bookings/{completed}/time", OwedView.class),
            Map.entry("/practice/people/{person}", PracticeView.class),
            Map.entry("/practice/scales", ScaleView.class),
            Map.entry("/practice/scales/{programme}", ScaleView.class),
            Map.entry("/certificates/{number}", AwardView.class));

    private static final Set<String> LISTS = Set.of("GET /languages", "POST /deputies/{deputy}/end");

    /** Texts of which only some are taken, by the record and the field. */
    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.ofEntries(
            Map.entry("PolicyDraft.lateThen", Lateness.Then.class),
            Map.entry("PolicyDraft.houseRules", HouseRule.class),
            Map.entry("PolicyDraftRule.cause", ChargeCause.class),
            Map.entry("PolicyDraftRule.noticeUnit", Notice.Unit.class),
            Map.entry("PolicyDraftRule.partnerTypes", PartnerDetails.Type.class),
            Map.entry("PolicyDraftRule.sectors", PartnerDetails.Sector.class),
            Map.entry("PolicyDraftRule.mode", CourseMode.class),
            Map.entry("PolicyDraftRule.level", CourseLevel.class),
            Map.entry("PolicyDraftRule.measure", Fee.Measure.class),
            Map.entry("PolicyDraftRule.per", Fee.Per.class),
            Map.entry("PolicyDraftReason.reason", ExemptReason.class),
            Map.entry("PolicyDraftReason.noticeUnit", Notice.Unit.class),
            Map.entry("PolicyDraftDay.what", Deadline.class),
            Map.entry("PolicyDraftDay.unit", Notice.Unit.class),
            Map.entry("WishesWishRequest.days", DayOfWeek.class),
            Map.entry("WishesWishRequest.delivery", Delivery.class),
            Map.entry("WishesSuitsRequest.days", DayOfWeek.class),
            Map.entry("WishesSuitsRequest.delivery", Delivery.class),
            Map.entry("StepDraft.step", Step.class),
            Map.entry("SchemeDraft.renewal", Renewal.class),
            Map.entry("SchemeDraft.whenOverLoad", Beyond.class),
            Map.entry("SchemeDraft.whenOverGroup", Beyond.class),
            Map.entry("SchemeDraft.prerequisites", CourseLevel.class),
            Map.entry("InKindDraft.kind", Kind.class),
            Map.entry("TermsDraftKind.kind", Kind.class),
            Map.entry("TermsDraftTaught.level", CourseLevel.class),
            Map.entry("Cancellation.exemptReason", ExemptReason.class),
            Map.entry("Waived.reason", ExemptReason.class),
            Map.entry("PartnerDetails.type", PartnerDetails.Type.class),
            Map.entry("PartnerDetails.sector", PartnerDetails.Sector.class),
            Map.entry("PartnerDetails.provision", PartnerDetails.Provision.class),
            Map.entry("PartnerDetails.status", PartnerDetails.Status.class),
            Map.entry("ApprovalRuleDetails.rule", BookingApproval.class),
            Map.entry("PartnerDetails.bookingApproval", BookingApproval.class),
            Map.entry("PersonDetailsEngagement.kind", PersonDetails.Kind.class),
            Map.entry("SiteDetails.kind", SiteDetails.Kind.class),
            Map.entry("SiteDetails.specifiedEstablishment", SiteDetails.Establishment.class),
            Map.entry("SiteDetails.status", SiteDetails.Status.class),
            Map.entry("ProgrammeDraft.licenceNeed", LicenceNeed.class),
            Map.entry("ProgrammeDraft.route", ProgrammeRoute.class),
            Map.entry("FidelityDraft.level", CourseLevel.class),
            Map.entry("CourseDraft.level", CourseLevel.class),
            Map.entry("CourseDraft.mode", CourseMode.class),
            Map.entry("CourseDraft.conditions", Condition.class));

    private final Map<String, JsonObject> components = new TreeMap<>();

    /** Every shape that was asked for, and every shape within one. */
    Map<String, JsonObject> components() {
        return components;
    }

    /** What a body looks like. */
    JsonObject body(Class<?> type) {
        return ref(type);
    }

    /** What an address answers with; null where that is no record of ours. */
    JsonObject answer(Surface.Endpoint endpoint) {
        Class<?> type = ANSWERS.getOrDefault(endpoint.verb() + " " + endpoint.path(), ANSWERS.get(endpoint.path()));
        if (type == null) {
            return null;
        }
        if (paged(endpoint)) {
            return page(type);
        }
        boolean list = type == BreachView.class || LISTS.contains(endpoint.verb() + " " + endpoint.path());
        return list ? array(ref(type)) : ref(type);
    }

    /** Whether an address answers a page of a list. */
    static boolean paged(Surface.Endpoint endpoint) {
        return ApiDescription.parameters(endpoint).stream()
                .anyMatch(each -> each.asJsonObject().getString("name").equals("size"));
    }

    /** A value that stands in an address or a header. */
    static JsonObject plain(Type type) {
        if (type instanceof ParameterizedType list) {
            return array(plain(list.getActualTypeArguments()[0]));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isEnum()) {
            return choice(simple);
        }
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (Set.of(int.class, Integer.class, long.class, Long.class).contains(simple)) {
            return schema.add("type", "integer").build();
        }
        if (simple == BigDecimal.class) {
            return schema.add("type", "number").build();
        }
        if (simple == boolean.class || simple == Boolean.class) {
            return schema.add("type", "boolean").build();
        }
        schema.add("type", "string");
        if (simple == LocalDate.class) {
            schema.add("format", "date");
        } else if (simple == Instant.class) {
            schema.add("format", "date-time");
        } else if (simple == LocalTime.class) {
            schema.add("pattern", "^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$");
        } else if (simple != String.class) {
            throw new IllegalArgumentException("No shape for " + simple);
        }
        return schema.build();
    }

    private JsonObject value(String of, Type type) {
        if (CHOICES.containsKey(of)) {
            JsonObject choice = choice(CHOICES.get(of));
            return type instanceof ParameterizedType ? array(choice) : choice;
        }
        if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom((Class<?>) list.getRawType())) {
            return array(value("", list.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> simple && simple.isRecord() ? ref(simple) : plain(type);
    }

    private JsonObject ref(Class<?> type) {
        String name = name(type);
        if (!components.containsKey(name)) {
            components.put(name, JsonValue.EMPTY_JSON_OBJECT);
            JsonObjectBuilder properties = Json.createObjectBuilder();
            for (RecordComponent each : type.getRecordComponents()) {
                properties.add(each.getName(), value(name + "." + each.getName(), each.getGenericType()));
            }
            components.put(
                    name,
                    Json.createObjectBuilder()
                            .add("type", "object")
                            .add("additionalProperties", false)
                            .add("properties", properties)
                            .build());
        }
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + name)
                .build();
    }

    /** What a record is called in the document. */
    static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return (outer == null ? "" : outer.getSimpleName().replaceAll("Resource$", "")) + type.getSimpleName();
    }

    private JsonObject page(Class<?> of) {
        JsonObjectBuilder properties = Json.createObjectBuilder().add("items", array(ref(of)));
        Stream.of("page", "size", "total").forEach(name -> properties.add(name, plain(int.class)));
        JsonArrayBuilder required = Json.createArrayBuilder();
        Set.of("items", "page", "size", "total").stream().sorted().forEach(required::add);
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("additionalProperties", false)
                .add("properties", properties)
                .add("required", required)
                .build();
    }

    private static JsonObject array(JsonObject items) {
        return Json.createObjectBuilder()
                .add("type", "array")
                .add("items", items)
                .build();
    }

    private static JsonObject choice(Class<?> type) {
        JsonArrayBuilder choices = Json.createArrayBuilder();
        Stream.of(type.getEnumConstants()).forEach(each -> choices.add(((Enum<?>) each).name()));
        return Json.createObjectBuilder()
                .add("type", "string")
                .add("enum", choices)
                .build();
    }
}
