package org.hearth.demonstration;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;

/** Plans, fills and writes the sessions of one partnership, in the order of their days. */
final class Year {

    private static final int PERCENT_OF_LEFT = 25;
    private static final int AT_A_HUB = 7;
    private static final List<String> COHORTS = List.of("C-SOL-T", "C-FTT-T", "C-MI-T", "C-CS-T");
    private static final Duration LAST_CALL = Duration.ofHours(12);

    private final Loading load;
    private final Town town;
    private final AwardNumbers numbers;

    Year(Loading load, Town town, AwardNumbers numbers) {
        this.load = load;
        this.town = town;
        this.numbers = numbers;
    }

    /**
     * Makes the year around today.
     *
     * @param casts the people somebody signs in as: their partners host often and their sessions are planned first
     * @param size how much there is to be of everything
     */
    void make(List<Cast> casts, Size size) throws SQLException {
        List<Course> courses = new Shelf(load, town).fill(size.localCourses);
        List<Member> named = new ArrayList<>();
        List<Member> favourites = new ArrayList<>();
        List<Partner> hosts = new ArrayList<>();
        for (Cast cast : casts) {
            named.add(cast.trainer);
            named.add(cast.coTrainer);
            favourites.addAll(cast.team());
            hosts.add(cast.partner);
        }
        var trainers = new Trainers(load, town);
        trainers.recruit(named, size.trainers, courses);
        var timetable = new Timetable(load, town, courses, trainers);
        casts.forEach(cast -> wishes(timetable, cast));
        cohorts(timetable, casts.get(0));
        LocalDate today = load.today();
        timetable.plan(size.past, today.minusDays(size.daysBack), today.minusDays(1), size.favourites, hosts);
        timetable.plan(size.ahead, today, today.plusDays(size.daysAhead), size.favourites, hosts);
        var filling = new Filling(load, town, favourites);
        var awards = new Awards(load, town, filling, numbers);
        awards.earlier(courses, trainers.pool(), size.holding);
        var writer = new SessionWriter(load, town);
        var registers = new Registers(load, town, writer, awards);
        load.tables()
                .offerRule
                .add(
                        load.ids().next(),
                        town.id,
                        today.minusYears(1),
                        Filling.OFFERED_FOR.toMinutes(),
                        PERCENT_OF_LEFT,
                        LAST_CALL.toMinutes());
        List<Member> unfit = new ArrayList<>(named);
        unfit.addAll(trainers.pool());
        unfit.addAll(favourites);
        var cascade = new EarlierCascade(load, town, writer, registers, unfit);
        cascade.make(courses, size.favourites, named.get(0), named.get(1));
        atHubs(courses, awards);
        cascade.taughtBefore(awards.taughtBefore(), trainers);
        List<Run> runs = timetable.inOrder();
        for (Run run : runs) {
            filling.fill(run);
            writer.write(run);
            registers.take(run);
        }
        registers.finish();
        finish(runs.size(), courses);
    }

    /** Whoever works at a hub was taught the basics of Five to Thrive, some of each hub. */
    private void atHubs(List<Course> courses, Awards awards) {
        courses.stream()
                .filter(each -> each.ref().equals("C-FTT-A"))
                .findFirst()
                .ifPresent(course -> {
                    for (Town.Hub hub : town.hubs) {
                        town.members.stream()
                                .filter(each ->
                                        hub.id().equals(each.hub) && each.engagement != null && each.partner.takesPart)
                                .filter(each -> !each.holds.containsKey(course.ref()))
                                .limit(AT_A_HUB)
                                .forEach(each -> awards.taughtBefore()
                                        .computeIfAbsent(course, first -> new LinkedHashSet<>())
                                        .add(each));
                    }
                });
    }

    private void finish(int sessions, List<Course> courses) throws SQLException {
        load.tables().counter.add(town.id, "SESSION", 1000 + sessions);
        town.members.stream()
                .filter(member -> member.bookings > 0)
                .forEach(member -> load.tables().booker.add(member.id, member.bookings));
        PlacesLedger.write(load, town);
        Lineages.write(load, courses);
    }

    /** Something of everything for the people who sign in: over, half-way, full, and open to other partners. */
    private void wishes(Timetable timetable, Cast cast) {
        LocalDate today = load.today();
        List<Member> two = List.of(cast.trainer, cast.coTrainer);
        LocalDate now = WorkDays.from(today);
        timetable.wish("C-SOL-F", cast.partner, now.minusDays(14), two, false);
        timetable.wish("C-FTT-F", cast.partner, today.minusDays(45), List.of(cast.coTrainer), false);
        timetable.wish("C-FTT-A", cast.partner, now.plusDays(1), List.of(cast.trainer), false);
        timetable.wish("C-FTT-F", cast.partner, today.plusDays(9), List.of(cast.trainer), true);
        timetable.wish("C-SOL-F", cast.partner, today.plusDays(16), two, false);
        timetable.wish("C-MI-F", cast.partner, today.plusDays(24), two, true);
        timetable.wish("C-FTT-F", cast.partner, today.plusDays(37), two, false);
    }

    /** A course for trainers of each programme within the next two months, and a Solihull course the groups after it are for. */
    private static void cohorts(Timetable timetable, Cast cast) {
        LocalDate today = WorkDays.from(timetable.today());
        List<Member> two = List.of(cast.trainer, cast.coTrainer);
        for (int at = 0; at < COHORTS.size(); at++) {
            for (int later = 19 + at * 3; later < 52; later++) {
                if (timetable.wish(COHORTS.get(at), cast.partner, today.plusDays(later), two, false)) {
                    break;
                }
            }
        }
        for (int ago = 66; ago > 52; ago--) {
            if (timetable.wish("C-SOL-F", cast.partner, today.minusDays(ago), two, false)) {
                break;
            }
        }
    }

    /**
     * How much there is to be.
     *
     * @param favourites codes of the programmes the area chose
     * @param holding the share of people with an award from before
     */
    record Size(
            int past,
            int ahead,
            int daysBack,
            int daysAhead,
            int trainers,
            int localCourses,
            List<String> favourites,
            double holding) {}
}
