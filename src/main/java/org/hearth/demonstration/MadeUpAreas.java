package org.hearth.demonstration;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.demonstration.Builder.Kind;
import org.hearth.demonstration.Town.Hub;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.launcher.Progress;
import org.hearth.launcher.ScaleLoader;

/**
 * Areas that do not exist, for measurements: one small area, one large county, or seventy-five areas of the size of a national
 * programme. One partnership is made, written and forgotten after the other, so that memory does not grow with them.
 */
public final class MadeUpAreas implements ScaleLoader {

    private static final long SEED = 75;
    private static final int AREAS = 75;
    private static final int SECRET_BYTES = 18;
    private static final long NUMBERS_APART = 10_000_000;

    /**
     * A large county: 150 partners and 900 schools and nurseries, 48 hubs, 60 satellites, 250 venues, 12,000 people, 400
     * volunteers, 200 courses. Three years of 450 sessions and 9,000 bookings lie behind it, and 3,000 sessions are open
     * for booking, so that a search has something to search. A year's 1,000,000 lines of the audit and 80,000 mails.
     */
    private static final Shape COUNTY = new Shape(
            new Shape.Places(48, 60, 250),
            new Shape.Folk(150, 900, 12_000, 400),
            new Year.Size(1380, 3600, 1095, 364, 260, 155, List.of("SOLIHULL"), 0.3),
            new Shape.Trail(1_000_000, 80_000));

    /** A small unitary: 1,500 people and as many open sessions as the county, so that a search has as many to search. */
    private static final Shape SMALL = new Shape(
            new Shape.Places(5, 15, 160),
            new Shape.Folk(40, 120, 1_500, 120),
            new Year.Size(100, 3600, 365, 364, 120, 45, List.of("SOLIHULL"), 0.3),
            new Shape.Trail(150_000, 15_000));

    /**
     * One of 75 areas: 190,000 people, 13,500 sessions and 270,000 bookings a year in all. Its audit is a twentieth and its mail
     * a quarter of a year's, so that loading the country takes minutes and not hours.
     */
    private static final Shape AREA = new Shape(
            new Shape.Places(7, 40, 160),
            new Shape.Folk(53, 333, 2_550, 200),
            new Year.Size(165, 50, 330, 90, 60, 67, List.of("SOLIHULL"), 0.3),
            new Shape.Trail(20_000, 8_000));

    private final LocalDate today;

    /** Of all accounts of one load; nobody knows it who was not told. */
    private final String password = secret();

    private boolean told;

    /** Loads around today in England. */
    public MadeUpAreas() {
        today = LocalDate.now(Clock.system(Loading.ZONE));
    }

    /**
     * {@inheritDoc} Every area is a transaction; areas that are there already are left as they are. The accounts of one load
     * have one new password, which is said once.
     */
    @Override
    public void load(Connection db, Path dataFolder, String size, Progress progress) throws Exception {
        var file = new SignInFile(dataFolder);
        boolean before = db.getAutoCommit();
        db.setAutoCommit(false);
        switch (size) {
            case "small" -> area(db, "small", SMALL, AREAS + 2, file, progress);
            case "county" -> area(db, "county", COUNTY, 1, file, progress);
            case "national" -> {
                for (int number = 1; number <= AREAS; number++) {
                    area(db, "area-%02d".formatted(number), AREA, number + 1, file, progress);
                }
            }
            default -> throw new IllegalArgumentException("Choose small, county or national, not " + size + ".");
        }
        db.setAutoCommit(before);
    }

    private void area(Connection db, String code, Shape shape, int number, SignInFile file, Progress progress)
            throws Exception {
        if (isThere(db, code)) {
            progress.say(code + " is there already.");
            return;
        }
        Loading load = Loading.begin(db, SEED + number * 10L, today, code);
        Town town = town(load, code, shape);
        var accounts = new Accounts(load, password);
        Cast cast = Cast.of(town, town.partners.get(0).name, "");
        Cast other = Cast.of(town, town.partners.get(1).name, "other");
        new Year(load, town, new AwardNumbers(NUMBERS_APART * number)).make(List.of(cast, other), shape.year);
        accounts.everyday(cast);
        accounts.everyday(other);
        accounts.partnership(cast, town.partners.get(2));
        accounts.finish();
        PaperTrail.write(load, town, number, shape.trail.lines, shape.trail.mails);
        try (Statement mark = db.createStatement()) {
            mark.executeUpdate("update installation set demonstration = true where id = 1");
        }
        var counts = load.tables().counts();
        load.tables().close();
        db.commit();
        file.add(accounts.made());
        progress.say("%s: %,d people, %,d sessions, %,d bookings"
                .formatted(code, counts.get("person"), counts.get("session"), counts.get("booking")));
        if (!told) {
            progress.say("Its accounts, listed in " + SignInFile.NAME + ", have the password " + password);
            told = true;
        }
    }

    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static boolean isThere(Connection db, String code) throws Exception {
        try (PreparedStatement query = db.prepareStatement("select 1 from partnership where code = ?")) {
            query.setString(1, code);
            return query.executeQuery().next();
        }
    }

    private static Town town(Loading load, String code, Shape shape) {
        Builder build = Builder.partnership(
                load, code, "Council of " + code, "county", null, shape.places.hubs, "Made up for measurements.");
        var crowd = new Crowd(build);
        Kind[] kinds = {Kind.COUNCIL_SERVICE, Kind.NHS_TRUST, Kind.VOLUNTARY_SECTOR, Kind.COMMISSIONED_SERVICE};
        int light = shape.folk.light;
        int perPartner = Math.max(8, (shape.folk.people - light * 3) / shape.folk.partners);
        for (int i = 0; i < shape.folk.partners; i++) {
            Partner partner = build.partner("Partner " + (i + 1) + " of " + code, kinds[i % kinds.length], null);
            Member head = Areas.head(build, crowd, partner);
            int left = perPartner - 1;
            for (int service = 1; left > 0; service++) {
                int team = Math.min(left, 20);
                crowd.team(build.service(partner, "Service " + service, null), team, head);
                left -= team;
            }
        }
        for (int i = 0; i < light; i++) {
            Kind kind = i % 3 == 0 ? Kind.EARLY_YEARS : Kind.SCHOOL;
            Partner partner = build.light((i % 3 == 0 ? "Nursery " : "School ") + (i + 1) + " of " + code, kind);
            for (int each = 0; each < 3; each++) {
                crowd.work(crowd.somebody(partner), new Crowd.Work(partner, null, "STAFF", "Pastoral lead", null));
            }
        }
        places(build, shape.places);
        crowd.mix(0.05, true);
        for (int i = 0; i < shape.folk.volunteers; i++) {
            Partner partner = build.town().partners.get(i % shape.folk.partners);
            Hub hub = build.town().hubs.get(i % shape.places.hubs);
            crowd.work(crowd.somebody(partner), Crowd.volunteer(partner, hub.id(), "Stay and play helper"));
        }
        build.reciprocalAgreement();
        return build.town();
    }

    private static void places(Builder build, Shape.Places wanted) {
        Set<String> localities = new HashSet<>();
        for (int i = 0; i < wanted.hubs; i++) {
            String name = "District " + (1 + i / 4);
            String locality = localities.add(name)
                    ? build.locality(name)
                    : build.town().hubs.get(i - 1).locality();
            Hub hub = build.hub("Hub " + (i + 1), locality);
            Partner owner = build.town().partners.get(0);
            build.site("Hub " + (i + 1) + " building", "HUB", "CHILDRENS_CENTRE", hub, locality, owner, 40, 24);
        }
        for (int i = 0; i < wanted.satellites; i++) {
            Hub hub = build.town().hubs.get(i % build.town().hubs.size());
            build.site("Satellite " + (i + 1), "SATELLITE", "NONE", hub, hub.locality(), null, 18);
        }
        for (int i = wanted.hubs; i < wanted.venues; i++) {
            Hub hub = build.town().hubs.get(i % build.town().hubs.size());
            build.site("Venue " + (i + 1), "VENUE", "NONE", hub, hub.locality(), null, 36);
        }
    }

    private record Shape(Places places, Folk folk, Year.Size year, Trail trail) {

        private record Places(int hubs, int satellites, int venues) {}

        /** Light partners are schools and nurseries; volunteers come on top of the people. */
        private record Folk(int partners, int light, int people, int volunteers) {}

        private record Trail(int lines, int mails) {}
    }
}
