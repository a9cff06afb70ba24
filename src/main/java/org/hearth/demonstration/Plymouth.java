package org.hearth.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.hearth.demonstration.Builder.Kind;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Service;

/**
 * Plymouth: thirteen services with the staff numbers as published, in heads or in full-time equivalents, and 203 people
 * who make exactly these numbers. What is left over of a service's full-time posts is filled by people who share their
 * week between two services; one of them is counted as a head elsewhere.
 */
final class Plymouth {

    private final Builder build;
    private final Crowd crowd;
    private final Map<Service, Member> leads = new LinkedHashMap<>();

    private Plymouth(Builder build) {
        this.build = build;
        this.crowd = new Crowd(build);
    }

    static Town build(Loading load) {
        var area = new Plymouth(Areas.begin(load, "plymouth"));
        area.services();
        area.sites();
        area.build.reciprocalAgreement();
        return area.build.town();
    }

    private void services() {
        List<Rest> rests = new ArrayList<>();
        for (CSVRecord row : SeedAreas.rows("plymouth-services.csv")) {
            Partner partner = partner(row.get("provider"), row.get("provision"));
            var published = new BigDecimal(row.get("staff"));
            String unit = row.get("staff_unit").equals("fte") ? "FTE" : "HEADCOUNT";
            String provision = row.get("provision").equals("in-house") ? "IN_HOUSE" : "COMMISSIONED";
            String budget = row.get("annual_budget_gbp");
            Long pounds = budget == null ? null : Long.valueOf(budget);
            Service service = build.service(partner, row.get("service"), provision, published, unit, pounds);
            int whole = published.intValue();
            for (int i = 0; i < whole; i++) {
                employ(service, unit.equals("FTE") ? BigDecimal.ONE : null);
            }
            BigDecimal rest = published.subtract(BigDecimal.valueOf(whole));
            if (rest.signum() > 0) {
                rests.add(new Rest(service, rest));
            }
        }
        share(rests);
    }

    private void employ(Service service, BigDecimal share) {
        Member lead = leads.get(service);
        Member member = crowd.somebody(service.partner());
        String job =
                lead == null ? "Service manager" : build.load().dice().oneOf("Family practitioner", "Support worker");
        crowd.work(member, Crowd.staff(service, job, share).managedBy(lead == null ? null : lead.id, lead == null));
        leads.putIfAbsent(service, member);
    }

    /** The parts of posts that are left: as many as fit into one week go to one person. */
    private void share(List<Rest> rests) {
        List<Rest> open = new ArrayList<>(rests);
        open.sort((one, other) -> other.share.compareTo(one.share));
        List<List<Rest>> weeks = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Rest> week = new ArrayList<>(List.of(open.remove(0)));
            open.stream()
                    .filter(each -> each.share.add(week.get(0).share).compareTo(BigDecimal.ONE) <= 0)
                    .findFirst()
                    .ifPresent(each -> {
                        week.add(each);
                        open.remove(each);
                    });
            weeks.add(week);
        }
        int people = build.town().members.size() + weeks.size();
        for (List<Rest> week : weeks) {
            // 203 people in all: whoever would be one too many is a head of another partner already.
            Member member = people-- > PEOPLE
                    ? elsewhere(week)
                    : crowd.somebody(week.get(0).service.partner());
            for (Rest rest : week) {
                crowd.work(
                        member,
                        Crowd.staff(rest.service, "Family practitioner", rest.share)
                                .managedBy(leads.get(rest.service).id, false));
            }
        }
    }

    private static final int PEOPLE = 203;

    private Member elsewhere(List<Rest> week) {
        Partner barnardos = build.town().partner("Barnardo's");
        return barnardos.people.get(barnardos.people.size() - week.size());
    }

    private Partner partner(String name, String provision) {
        return build.town().partners.stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseGet(() -> build.partner(
                        name, provision.equals("in-house") ? Kind.COUNCIL_SERVICE : Kind.COMMISSIONED_SERVICE, null));
    }

    private void sites() {
        Partner council = build.town().partner("Plymouth City Council");
        for (CSVRecord row : SeedAreas.rows("plymouth-sites.csv")) {
            String name = row.get("site");
            if (name.startsWith("15 ")) {
                for (int i = 1; i <= 15; i++) {
                    String called = "Children's Centre building " + i + " of 15";
                    build.site(called, "VENUE", "CHILDRENS_CENTRE", null, null, null, 16);
                }
            } else {
                Partner owner = build.town().partners.stream()
                        .filter(each -> each.name.equals(name))
                        .findFirst()
                        .orElse(council);
                build.site(name, "VENUE", "NONE", null, null, owner, 24, 14);
            }
        }
    }

    /** What is left of a service's full-time posts after the whole ones. */
    private record Rest(Service service, BigDecimal share) {}
}
