package org.hearth.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.demonstration.Builder.Kind;
import org.hearth.demonstration.Town.Hub;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;

/**
 * Peterborough: about 1,500 people in the 67 services of the study. The source gives their number and not their names;
 * partners and services here are made up, and so are the hubs' names (up to four are planned).
 */
final class Peterborough {

    /** Who runs which services, in the order in which they are written. Sixty-seven in all. */
    private static final Map<String, List<String>> SERVICES = new LinkedHashMap<>();

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        add(
                "Peterborough City Council",
                Kind.COUNCIL_SERVICE,
                "Early help",
                "Child and family centres",
                "Targeted youth support",
                "Education welfare",
                "SEND and inclusion",
                "Family safeguarding",
                "Fostering and adoption",
                "Youth justice",
                "Housing needs",
                "Libraries",
                "Public health",
                "Early years quality",
                "Virtual school",
                "Community safety",
                "Supporting families");
        add(
                "Nene Community Health Trust",
                Kind.NHS_TRUST,
                "Health visiting",
                "School nursing",
                "Speech and language therapy",
                "Children's occupational therapy",
                "Community paediatrics",
                "Infant feeding team",
                "Family nurse partnership",
                "Children's continence",
                "Immunisation team");
        add(
                "Fenland Hospitals Maternity",
                Kind.NHS_SERVICE,
                "Community midwifery",
                "Antenatal education",
                "Specialist midwives",
                "Neonatal outreach");
        add(
                "Soke Mental Health Trust",
                Kind.NHS_TRUST,
                "Child and adolescent mental health",
                "Perinatal mental health",
                "Parent-infant relationships",
                "Talking therapies",
                "Mental health in schools");
        add(
                "Cathedral Gate Children's Charity",
                Kind.VOLUNTARY_SECTOR,
                "Home visiting",
                "Young carers",
                "Dads' groups",
                "Stay and play");
        add("Ortons Family Trust", Kind.VOLUNTARY_SECTOR, "Parenting courses", "Toy library", "Food pantry");
        add("Riverside Domestic Abuse Service", Kind.COMMISSIONED_SERVICE, "Outreach", "Refuge", "Children's workers");
        add("Clear Water Substance Misuse", Kind.COMMISSIONED_SERVICE, "Family recovery", "Young people's service");
        add(
                "Bridge Advice Centre",
                Kind.VOLUNTARY_SECTOR,
                "Money advice",
                "Housing advice",
                "Welcome for new arrivals");
        add("Greater Dogsthorpe Schools", Kind.SCHOOL, "Pastoral network", "Nursery classes", "Attendance team");
        add("Paston Learning Partnership", Kind.SCHOOL, "Family liaison", "Inclusion base");
        add("Hampton Schools Together", Kind.SCHOOL, "Pastoral team", "Reception and transition");
        add("Bretton Day Nurseries", Kind.EARLY_YEARS, "Nurseries", "Childminder network");
        add("Cross Keys Tenancy Support", Kind.HOUSING, "Tenancy support", "Community development");
        add("Sunrise Community Association", Kind.COMMUNITY_GROUP, "Language cafe", "Parent forum");
        add("Gladstone Women's Network", Kind.COMMUNITY_GROUP, "Peer support", "Creche");
        add("Employment and Skills", Kind.NATIONAL_BODY, "Job centre family team", "Adult skills");
        add("Police early intervention", Kind.NATIONAL_BODY, "Neighbourhood team", "Missing and exploitation hub");
    }

    private Peterborough() {}

    private static void add(String partner, Kind kind, String... services) {
        SERVICES.put(partner, List.of(services));
        KINDS.put(partner, kind);
    }

    static Town build(Loading load) {
        Builder build = Areas.begin(load, "peterborough");
        var crowd = new Crowd(build);
        SERVICES.forEach((name, services) -> {
            boolean published = name.endsWith("City Council");
            String note = published ? null : "Not named in the source: made up for the demonstration.";
            Partner partner = build.partner(name, KINDS.get(name), note);
            Member head = Areas.head(build, crowd, partner);
            int size = KINDS.get(name) == Kind.COMMUNITY_GROUP ? 9 : published ? 24 : 21;
            services.forEach(
                    each -> crowd.team(build.service(partner, each, published ? "IN_HOUSE" : null), size, head));
        });
        Partner council = build.town().partner("Peterborough City Council");
        for (String quarter : List.of("Orton", "Paston", "Fletton", "Welland")) {
            String locality = build.locality(quarter);
            Hub hub = build.hub(quarter + " Family Hub", locality);
            build.site(
                    quarter + " Child and Family Centre",
                    "HUB",
                    "CHILDRENS_CENTRE",
                    hub,
                    locality,
                    council,
                    36,
                    18,
                    12);
            build.site(quarter + " community centre", "SATELLITE", "NONE", hub, locality, null, 24);
            build.site(quarter + " library", "VENUE", "NONE", hub, locality, council, 16);
            build.site(quarter + " primary school", "SCHOOL", "SCHOOL", hub, locality, null, 30);
        }
        volunteers(build, crowd);
        crowd.mix(0.04, true);
        build.reciprocalAgreement();
        return build.town();
    }

    private static void volunteers(Builder build, Crowd crowd) {
        List<String> homes =
                List.of("Cathedral Gate Children's Charity", "Ortons Family Trust", "Sunrise Community Association");
        for (int i = 0; i < 84; i++) {
            Partner partner = build.town().partner(homes.get(i % homes.size()));
            Hub hub = build.town().hubs.get(i % build.town().hubs.size());
            String role =
                    i % 3 == 0 ? "Stay and play helper" : i % 3 == 1 ? "Home visiting volunteer" : "Parent champion";
            crowd.work(
                    crowd.somebody(partner),
                    Crowd.volunteer(partner, hub.id(), role).managedBy(partner.people.get(0).id, false));
        }
    }
}
