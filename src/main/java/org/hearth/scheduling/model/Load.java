package org.hearth.scheduling.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerLimits;
import org.hearth.scheduling.model.Fidelity.Trainer;

/**
 * Whether a session asks more of its trainers than the scheme of the programme says (domain rule C17): more learners than its
 * trainers may have, or a delivery more than a trainer does within twelve months. Observers train nobody and are not asked.
 */
public final class Load {

    private Load() {}

    /**
     * Every breach; one the scheme only warns of stands against nothing.
     *
     * @param others the days on which each trainer delivers the programme elsewhere
     */
    public static List<Breach> breaches(
            TrainerLimits limits, String programme, Fidelity.Run run, Map<String, List<LocalDate>> others) {
        List<Breach> found = new ArrayList<>();
        List<Trainer> trainers = run.trainers().stream().filter(Trainer::counts).toList();
        group(limits, run.capacity(), trainers.size(), found);
        if (limits.mostPerYear() == null || run.dates().isEmpty()) {
            return found;
        }
        LocalDate day = deliveredOn(run.dates());
        for (Trainer each : trainers) {
            long most = TrainerLimits.mostWithinAYear(day, others.getOrDefault(each.person(), List.of()));
            if (most > limits.mostPerYear()) {
                String subject = each.person() + "/" + most + "/" + limits.mostPerYear();
                found.add(Breach.of(
                                SchedulingRefusal.TRAINER_OVER_LOAD,
                                subject,
                                each.name(),
                                most,
                                programme,
                                limits.mostPerYear())
                        .unless(limits.loadRefused()));
            }
        }
        return found;
    }

    private static void group(TrainerLimits limits, int capacity, int trainers, List<Breach> found) {
        Integer each = limits.groupPerTrainer();
        if (each != null && trainers > 0 && capacity > (long) each * trainers) {
            found.add(Breach.of(
                            SchedulingRefusal.GROUP_PER_TRAINER,
                            capacity + "/" + trainers + "/" + each,
                            each,
                            trainers,
                            each * trainers,
                            capacity)
                    .unless(limits.groupRefused()));
        }
    }

    /** A delivery counts on its last day, as it does for keeping an accreditation. */
    private static LocalDate deliveredOn(List<LocalDate> dates) {
        return dates.stream().max(LocalDate::compareTo).orElseThrow();
    }
}
