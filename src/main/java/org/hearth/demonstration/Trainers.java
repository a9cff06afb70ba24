package org.hearth.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.demonstration.Town.Member;

/** Who trains: the pool of a partnership, with dated accreditations for the programmes that ask for them. */
final class Trainers {

    private final Loading load;
    private final Town town;
    private final List<Member> pool = new ArrayList<>();
    /** Programme and person to the last day of the accreditation. */
    private final Map<String, LocalDate> accredited = new HashMap<>();
    /** The same to its first day. */
    private final Map<String, LocalDate> begun = new HashMap<>();

    Trainers(Loading load, Town town) {
        this.load = load;
        this.town = town;
    }

    /** Makes the pool: those named first are accredited for everything, without end. */
    void recruit(List<Member> named, int size, List<Course> courses) {
        pool.addAll(named);
        Set<Member> taken = new HashSet<>(named);
        while (pool.size() < size) {
            Member member = load.dice().pick(town.members);
            if (member.engagement != null && taken.add(member)) {
                pool.add(member);
            }
        }
        Set<String> programmes = new HashSet<>();
        for (Course course : courses) {
            if (course.asksAccreditation() && programmes.add(course.programme())) {
                pool.forEach(member -> accredit(member, course.programme(), named.contains(member)));
            }
        }
    }

    List<Member> pool() {
        return pool;
    }

    /** Those of the pool who may teach the course on all the days, whatever else they did. */
    List<Member> at(Course course, LocalDate first, LocalDate last) {
        return pool.stream()
                .filter(member -> member.engagement != null)
                .filter(member -> {
                    LocalDate from = begun.get(course.programme() + member.id);
                    LocalDate until = accredited.get(course.programme() + member.id);
                    return !course.asksAccreditation() || from != null && !from.isAfter(first) && !until.isBefore(last);
                })
                .toList();
    }

    private void accredit(Member member, String programme, boolean named) {
        Dice dice = load.dice();
        if (!named && !dice.chance(0.65)) {
            return;
        }
        int since = dice.between(400, 1300);
        LocalDate from = load.today().minusDays(named ? 1300 : since); // they led what was taught three years ago
        LocalDate to = named || dice.chance(0.7) ? null : load.today().plusDays(dice.between(-60, 600));
        begun.put(programme + member.id, from);
        accredited.put(programme + member.id, to == null ? LocalDate.MAX : to);
        load.tables()
                .accreditation
                .add(
                        load.ids().next(),
                        town.id,
                        programme,
                        member.id,
                        from,
                        to,
                        "Certificate and register entry seen by the programme lead",
                        null,
                        load.moment(from),
                        1);
    }

    /** Trainers who are free and may teach the course on all the days, one of the host's first; empty when too few. */
    List<Member> find(Run run) {
        int wanted = run.course.trainers() == 1 && load.dice().chance(0.35) ? 2 : run.course.trainers();
        List<Member> found = new ArrayList<>();
        for (int tries = 0; tries < pool.size() * 2 && found.size() < wanted; tries++) {
            Member member = load.dice().pick(pool);
            boolean fits = found.size() > 0 || member.partner == run.host || tries > pool.size();
            if (fits && !found.contains(member) && can(member, run)) {
                found.add(member);
            }
        }
        return found.size() < run.course.trainers() ? List.of() : found;
    }

    /** Whether the person is free and accredited on every day. */
    boolean can(Member member, Run run) {
        if (run.days.stream().anyMatch(member.busy::contains)) {
            return false;
        }
        LocalDate until = accredited.get(run.course.programme() + member.id);
        return !run.course.asksAccreditation() || until != null && !until.isBefore(run.last());
    }
}
