package org.hearth.scheduling.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.FidelityCard;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerRole;

/**
 * Whether a session is held as its programme says (domain rules C12 and C14): on how many separate days and how far
 * apart, by how many trainers, accredited on every day, for how many people.
 */
public final class Fidelity {

    private Fidelity() {}

    /**
     * A dated accreditation; {@code to} is null while no end is set. Both days count.
     *
     * @param provisional they count beside an accredited lead only (domain rule C14)
     * @param activeUntil the last day unless they deliver or refresh before (domain rule C16); null for none
     */
    public record Accredited(String person, LocalDate from, LocalDate to, boolean provisional, LocalDate activeUntil) {

        /** One that counts by itself. */
        public Accredited(String person, LocalDate from, LocalDate to) {
            this(person, from, to, false, null);
        }

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** Whether it counts on the day without anything they have yet to do. */
        boolean surelyOn(LocalDate day) {
            return on(day) && (activeUntil == null || !day.isAfter(activeUntil));
        }
    }

    /** A trainer of the session, by name. */
    public record Trainer(String person, String name, TrainerRole role) {

        boolean counts() {
            return role != TrainerRole.OBSERVER;
        }
    }

    /** A session as fidelity sees it. */
    public record Run(List<LocalDate> dates, int capacity, List<Trainer> trainers, List<Accredited> accreditations) {}

    /**
     * Every breach.
     *
     * @param rules the rules of the programme on the first day; null for a course without a programme
     */
    public static List<Breach> breaches(CourseCard course, FidelityCard rules, Run run) {
        List<Breach> found = new ArrayList<>();
        days(course, rules, run, found);
        trainers(course, rules, run, found);
        group(course, rules, run, found);
        return found;
    }

    private static void days(CourseCard course, FidelityCard rules, Run run, List<Breach> found) {
        boolean programmeSays = rules != null && rules.separateDays() != null;
        int needed = programmeSays ? rules.separateDays() : course.days();
        long separate = run.dates().stream().distinct().count();
        if (separate < needed) {
            found.add(Breach.of(SchedulingRefusal.TOO_FEW_DAYS, separate + "/" + needed, needed, separate));
        }
        if (rules == null) {
            return;
        }
        List<LocalDate> dates = run.dates().stream().sorted().toList();
        for (int at = 1; at < dates.size(); at++) {
            LocalDate one = dates.get(at - 1);
            LocalDate next = dates.get(at);
            long gap = ChronoUnit.DAYS.between(one, next);
            String both = one + "/" + next;
            if (rules.minGapDays() != null && gap < rules.minGapDays()) {
                found.add(Breach.of(
                        SchedulingRefusal.DAYS_TOO_CLOSE, both, one, next, gap, rules.minGapDays(), aim(rules)));
            }
            if (rules.maxGapDays() != null && gap > rules.maxGapDays()) {
                found.add(Breach.of(
                        SchedulingRefusal.DAYS_TOO_FAR_APART, both, one, next, gap, rules.maxGapDays(), aim(rules)));
            }
        }
    }

    private static int aim(FidelityCard rules) {
        return rules.aimGapDays() != null
                ? rules.aimGapDays()
                : rules.minGapDays() != null ? rules.minGapDays() : rules.maxGapDays();
    }

    private static void trainers(CourseCard course, FidelityCard rules, Run run, List<Breach> found) {
        int needed = rules != null ? rules.minTrainers() : course.mode() == CourseMode.E_LEARNING ? 0 : 1;
        List<Trainer> counted = run.trainers().stream().filter(Trainer::counts).toList();
        if (counted.size() < needed) {
            String subject = counted.size() + "/" + needed;
            found.add(Breach.of(SchedulingRefusal.TOO_FEW_TRAINERS, subject, needed, counted.size()));
        }
        if (rules == null || !rules.accreditedTrainers()) {
            return;
        }
        for (Trainer trainer : counted) {
            run.dates().stream()
                    .filter(day -> !accredited(trainer, day, run))
                    .forEach(day -> found.add(Breach.of(
                            provisional(trainer, day, run)
                                    ? SchedulingRefusal.TRAINER_PROVISIONAL
                                    : SchedulingRefusal.TRAINER_NOT_ACCREDITED,
                            trainer.person() + "/" + day,
                            trainer.name(),
                            rules.programmeName(),
                            day)));
            activity(trainer, rules, run).ifPresent(found::add);
        }
    }

    /** Something to think of: on a day they count only if they deliver or refresh until then. One day says it for all. */
    private static Optional<Breach> activity(Trainer trainer, FidelityCard rules, Run run) {
        return run.dates().stream()
                .sorted()
                .filter(day -> accredited(trainer, day, run))
                .filter(day -> run.accreditations().stream()
                        .noneMatch(each -> each.person().equals(trainer.person()) && each.surelyOn(day)))
                .findFirst()
                .map(day -> Breach.of(
                                SchedulingRefusal.TRAINER_ACTIVE_UNTIL,
                                trainer.person() + "/" + day,
                                trainer.name(),
                                rules.programmeName(),
                                day,
                                lastSureDay(trainer, day, run))
                        .unless(false));
    }

    private static LocalDate lastSureDay(Trainer trainer, LocalDate day, Run run) {
        return run.accreditations().stream()
                .filter(each -> each.person().equals(trainer.person()) && each.on(day))
                .map(Accredited::activeUntil)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static boolean accredited(Trainer trainer, LocalDate day, Run run) {
        return run.accreditations().stream()
                .filter(each -> each.person().equals(trainer.person()) && each.on(day))
                .anyMatch(each -> !each.provisional() || besideLead(trainer, day, run));
    }

    private static boolean provisional(Trainer trainer, LocalDate day, Run run) {
        return run.accreditations().stream()
                .anyMatch(each -> each.provisional() && each.person().equals(trainer.person()) && each.on(day));
    }

    private static boolean besideLead(Trainer trainer, LocalDate day, Run run) {
        Predicate<Accredited> full = each -> !each.provisional() && each.on(day);
        return trainer.role() == TrainerRole.CO
                && run.trainers().stream()
                        .filter(other -> other.role() == TrainerRole.LEAD)
                        .anyMatch(lead -> run.accreditations().stream()
                                .filter(full)
                                .anyMatch(each -> each.person().equals(lead.person())));
    }

    private static void group(CourseCard course, FidelityCard rules, Run run, List<Breach> found) {
        Integer least = rules == null ? null : rules.minGroup();
        if (least != null && run.capacity() < least) {
            found.add(
                    Breach.of(SchedulingRefusal.GROUP_TOO_SMALL, run.capacity() + "/" + least, least, run.capacity()));
        }
        Integer programmeMost = rules == null ? null : rules.maxGroup();
        Integer most = smaller(course.maxGroup(), programmeMost);
        if (most != null && run.capacity() > most) {
            found.add(Breach.of(SchedulingRefusal.GROUP_TOO_LARGE, run.capacity() + "/" + most, most, run.capacity()));
        }
    }

    /** The smaller of two limits; null when neither is set. */
    public static Integer smaller(Integer one, Integer other) {
        return one == null ? other : other == null ? one : Integer.valueOf(Math.min(one, other));
    }
}
