package org.hearth.practice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How well somebody practises a programme.
 *
 * @param level by the newest sample
 * @param scores the newest first
 */
public record PracticeView(String programme, String programmeName, Level level, List<Score> scores)
        implements Serializable {

    public PracticeView {
        scores = List.copyOf(scores);
    }

    /**
     * One coded sample.
     *
     * @param measures what is compared with a threshold
     * @param coder who coded it
     */
    public record Score(
            String id,
            LocalDate sampledOn,
            int minutes,
            Level level,
            List<Measure> measures,
            int adherent,
            int nonAdherent,
            String coder)
            implements Serializable {

        public Score {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A measure beside the thresholds of the sample's day.
     *
     * @param name technical, relational, complex or ratio
     * @param value null where there is nothing to measure by, as without any reflection; without a question the ratio is as many
     *     reflections as there are
     * @param without what was missing to measure by; null where nothing was
     */
    public record Measure(String name, BigDecimal value, BigDecimal fair, BigDecimal good, Level level, Without without)
            implements Serializable {}

    /** What a sample has none of, so that a measure says less than its number. */
    public enum Without {
        /** No reflection: nothing is shown. */
        REFLECTIONS,
        /** Reflections and not one question: there is no ratio, and each reflection counts. */
        QUESTIONS
    }
}
