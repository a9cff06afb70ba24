package org.hearth.cohort.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.cohort.Step;

/** How far somebody has come on a path under a scheme. */
public final class Progress {

    private final Scheme scheme;
    private final Map<Step, Integer> taken;

    /**
     * What was done so far.
     *
     * @param taken how often each step was taken
     */
    public Progress(Scheme scheme, Map<Step, Integer> taken) {
        this.scheme = scheme;
        this.taken = Map.copyOf(taken);
    }

    /** What is still to be done of one step: how often it was taken, and how often it is asked. */
    public record Need(Step step, int have, int wanted) {}

    /** Everything still to be done, in order; the accreditation last. */
    public List<Need> needs() {
        List<Need> found = new ArrayList<>();
        for (Step step : scheme.steps()) {
            int have = taken.getOrDefault(step, 0);
            if (have < scheme.times(step)) {
                found.add(new Need(step, have, scheme.times(step)));
            }
        }
        return List.copyOf(found);
    }

    /** What comes next; empty for an accredited trainer. */
    public Optional<Need> next() {
        return needs().stream().findFirst();
    }

    /** The first step before this one that is still to be done. */
    public Optional<Step> missingBefore(Step step) {
        return needs().stream()
                .map(Need::step)
                .filter(each -> each.compareTo(step) < 0)
                .findFirst();
    }

    /** Whether they may deliver beside a mentor: trained, signed and registered as far as it is asked. */
    public boolean provisional() {
        return missingBefore(Step.CO_DELIVERED).isEmpty();
    }
}
