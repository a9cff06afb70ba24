package org.hearth.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.hearth.demonstration.Builder.Kind;
import org.hearth.demonstration.Town.Hub;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Service;

/** The areas that are named in the sources: what is published about each, and people made up around it. */
final class Areas {

    private static final String NOT_NAMED = "Not named in the source: made up for the demonstration.";

    private Areas() {}

    /** The row of an area, as the beginning of its partnership. */
    static Builder begin(Loading load, String code) {
        CSVRecord row = SeedAreas.area(code);
        return Builder.partnership(
                load,
                code,
                row.get("authority"),
                row.get("authority_type"),
                number(row.get("children_0_19")),
                number(row.get("hubs_planned")),
                row.get("source"));
    }

    private static Integer number(String text) {
        return text == null ? null : Integer.valueOf(text);
    }

    /** Barnet: three localities, one with its ten wards; eight organisations, of which the source names the council. */
    static Town barnet(Loading load) {
        Builder build = begin(load, "barnet");
        Partner council = build.partner("London Borough of Barnet", Kind.COUNCIL_SERVICE, null);
        List<Partner> others = List.of(
                build.partner("Community health visiting", Kind.NHS_TRUST, NOT_NAMED),
                build.partner("Child and adolescent mental health", Kind.NHS_SERVICE, NOT_NAMED),
                build.partner("Midwifery", Kind.NHS_SERVICE, NOT_NAMED),
                build.partner("School pastoral network", Kind.SCHOOL, NOT_NAMED),
                build.partner("Housing support", Kind.HOUSING, NOT_NAMED),
                build.partner("Home visiting charity", Kind.VOLUNTARY_SECTOR, NOT_NAMED),
                build.partner("Youth charity", Kind.VOLUNTARY_SECTOR, NOT_NAMED));
        int number = 0;
        for (String name : SeedAreas.area("barnet").get("locality").split(";")) {
            number++;
            boolean unnamed = name.startsWith("third");
            String called = unnamed ? "Third locality (not named in the source)" : name;
            String locality = build.locality(called);
            SeedAreas.rows("barnet-localities.csv").stream()
                    .filter(row -> row.get("locality").equals(name))
                    .forEach(row -> build.ward(locality, row.get("ward")));
            Hub hub = build.hub(unnamed ? "Third locality hub" : name + " hub", locality);
            build.site(hub.name(), "HUB", "CHILDRENS_CENTRE", hub, locality, council, 30, 16, 12);
            build.site("Community room " + number, "SATELLITE", "NONE", hub, locality, null, 16);
        }
        var crowd = new Crowd(build);
        Member head = head(build, crowd, council);
        for (String name : List.of("0-19 early help", "Children's centres", "Youth and family support")) {
            crowd.team(build.service(council, name, "IN_HOUSE"), 26, head);
        }
        for (Partner partner : others) {
            crowd.team(build.service(partner, partner.name, null), 22, null);
        }
        crowd.mix(0.05, true);
        build.reciprocalAgreement();
        return build.town();
    }

    /** Rotherham: seventeen partners, three main hubs with satellites, six funded strands and their years. */
    static Town rotherham(Loading load) {
        Builder build = begin(load, "rotherham");
        for (CSVRecord row : SeedAreas.rows("rotherham-partners.csv")) {
            build.partner(row.get("partner"), kind(row.get("type")), null);
        }
        Partner earlyHelp = build.town().partner("Early Help (CYPS)");
        Partner voluntary = build.town().partner("Voluntary sector");
        for (String name : SeedAreas.area("rotherham").get("locality").split(";")) {
            String locality = build.locality(name);
            Hub hub = build.hub(name + " Family Hub", locality);
            build.site(name + " Family Hub", "HUB", "CHILDRENS_CENTRE", hub, locality, earlyHelp, 40, 18, 12);
            for (String satellite : List.of("community centre", "library", "chapel hall")) {
                build.site(name + " satellite, " + satellite, "SATELLITE", "NONE", hub, locality, voluntary, 20);
            }
        }
        strands(build);
        var crowd = new Crowd(build);
        for (Partner partner : build.town().partners) {
            Member head = head(build, crowd, partner);
            crowd.team(build.service(partner, partner.name, null), partner == earlyHelp ? 48 : 21, head);
        }
        for (int i = 0; i < 24; i++) {
            Hub hub = build.town().hubs.get(i % build.town().hubs.size());
            String role = i % 2 == 0 ? "Infant feeding peer supporter" : "Community volunteer";
            crowd.work(crowd.somebody(voluntary), Crowd.volunteer(voluntary, hub.id(), role));
        }
        crowd.mix(0.05, true);
        build.reciprocalAgreement();
        return build.town();
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "council service" -> Kind.COUNCIL_SERVICE;
            case "NHS trust" -> Kind.NHS_TRUST;
            case "NHS service" -> Kind.NHS_SERVICE;
            case "NHS body" -> Kind.NHS_BODY;
            case "commissioned service" -> Kind.COMMISSIONED_SERVICE;
            case "voluntary sector" -> Kind.VOLUNTARY_SECTOR;
            case "national body" -> Kind.NATIONAL_BODY;
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** The strands' fixed sums and the years' lower and upper figures; the printed total is kept beside them. */
    private static void strands(Builder build) {
        Loading load = build.load();
        String source = SeedAreas.area("rotherham").get("source");
        for (CSVRecord row : SeedAreas.rows("rotherham-strands.csv")) {
            load.tables()
                    .strand
                    .add(
                            load.ids().next(),
                            build.town().id,
                            row.get("strand"),
                            Long.valueOf(row.get("fixed_gbp_to_2024_25")),
                            Boolean.valueOf(row.get("capital")),
                            source);
        }
        List<CSVRecord> years = SeedAreas.rows("rotherham-profile.csv");
        CSVRecord total = years.get(years.size() - 1);
        for (CSVRecord row : years.subList(0, years.size() - 1)) {
            load.tables()
                    .strandYear
                    .add(
                            build.town().id,
                            row.get("financial_year"),
                            Long.valueOf(row.get("lower_gbp")),
                            Long.valueOf(row.get("upper_gbp")),
                            row.get("note"));
        }
        load.tables()
                .strandTotal
                .add(
                        build.town().id,
                        Long.valueOf(total.get("lower_gbp")),
                        Long.valueOf(total.get("upper_gbp")),
                        total.get("note"));
    }

    /** Staffordshire: 319 volunteers in the six roles that are named, and staff around them. */
    static Town staffordshire(Loading load) {
        Builder build = begin(load, "staffordshire");
        Partner council = build.partner("Staffordshire County Council", Kind.COUNCIL_SERVICE, null);
        Partner support = build.partner(
                "Support Staffordshire",
                Kind.VOLUNTARY_SECTOR,
                "Two volunteers were recognised at the Support Staffordshire Volunteer Awards in the year of the source.");
        LocalDate contract = load.today().plusYears(1).withMonth(3).withDayOfMonth(31);
        List<Partner> providers = List.of(
                build.partner("Northern family support provider", Kind.COMMISSIONED_SERVICE, contract, NOT_NAMED),
                build.partner("Central family support provider", Kind.COMMISSIONED_SERVICE, contract, NOT_NAMED),
                build.partner("Southern family support provider", Kind.COMMISSIONED_SERVICE, contract, NOT_NAMED));
        Partner health = build.partner("0-19 public health nursing", Kind.NHS_TRUST, NOT_NAMED);
        for (String district : List.of(
                "Cannock Chase",
                "East Staffordshire",
                "Lichfield",
                "Newcastle-under-Lyme",
                "South Staffordshire",
                "Stafford",
                "Staffordshire Moorlands",
                "Tamworth")) {
            String locality = build.locality(district);
            Hub hub = build.hub(district + " Family Hub", locality);
            build.site(hub.name(), "HUB", "CHILDRENS_CENTRE", hub, locality, council, 30, 14);
            build.site(district + " library", "SATELLITE", "NONE", hub, locality, council, 18);
        }
        var crowd = new Crowd(build);
        Member head = head(build, crowd, council);
        crowd.team(build.service(council, "Family hubs", "IN_HOUSE"), 30, head);
        crowd.team(build.service(council, "Targeted early help", "IN_HOUSE"), 26, head);
        crowd.team(build.service(support, "Volunteer support", null), 8, null);
        crowd.team(build.service(health, "Health visiting", null), 30, null);
        providers.forEach(each -> crowd.team(build.service(each, "Whole-family support", "COMMISSIONED"), 18, null));
        crowd.mix(0.05, false);
        volunteers(build, crowd, List.of(support, providers.get(0), providers.get(1), providers.get(2), council));
        build.reciprocalAgreement();
        return build.town();
    }

    /** Exactly as many volunteers as were recruited; the last few of them are staff too, at another partner. */
    private static void volunteers(Builder build, Crowd crowd, List<Partner> partners) {
        List<CSVRecord> facts = SeedAreas.rows("staffordshire-volunteers.csv");
        int count = Integer.parseInt(facts.get(0).get("value"));
        List<String> roles = facts.stream()
                .filter(row -> row.get("fact").equals("role"))
                .map(row -> row.get("value"))
                .toList();
        List<Member> staff = List.copyOf(build.town().members);
        for (int i = 0; i < count; i++) {
            Partner partner = partners.get(i % partners.size());
            String role = roles.get(i % roles.size());
            String words = Character.toUpperCase(role.charAt(0)) + role.substring(1);
            Hub hub = build.town().hubs.get(i % build.town().hubs.size());
            Member member = i < count - 12 ? crowd.somebody(partner) : staff.get(staff.size() - 1 - (count - i));
            String lead = partner.people.get(0).id;
            String manager = lead.equals(member.id) ? null : lead;
            boolean none = build.load().dice().chance(0.1);
            crowd.work(member, Crowd.volunteer(partner, hub.id(), words).managedBy(none ? null : manager, none));
        }
    }

    /** Somebody at the top of a partner: there is nobody above them. */
    static Member head(Builder build, Crowd crowd, Partner partner) {
        Member head = crowd.somebody(partner);
        Service none = null;
        crowd.work(
                head,
                new Crowd.Work(partner, none, "STAFF", "Head of service", java.math.BigDecimal.ONE)
                        .managedBy(null, true));
        return head;
    }
}
