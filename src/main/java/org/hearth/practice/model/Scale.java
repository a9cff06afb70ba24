package org.hearth.practice.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.practice.Level;
import org.hearth.practice.PracticeRefusal;
import org.hearth.practice.PracticeView.Measure;
import org.hearth.practice.PracticeView.Without;
import org.hearth.practice.ScaleDraft;

/**
 * The thresholds by which samples are judged from a day to a day. Somebody is proficient when all four measures are good, and
 * basic when all four are fair (domain B1, rule C18).
 */
public record Scale(
        LocalDate from,
        LocalDate to,
        Bounds technical,
        Bounds relational,
        Bounds complex,
        Bounds ratio,
        String source) {

    /** From where on a measure is fair, and from where on good. */
    public record Bounds(BigDecimal fair, BigDecimal good) {

        Level level(BigDecimal value) {
            if (value == null || value.compareTo(fair) < 0) {
                return Level.AWARE;
            }
            return value.compareTo(good) < 0 ? Level.BASIC : Level.PROFICIENT;
        }
    }

    /** The measures of a sample beside the thresholds. */
    public List<Measure> measures(Sample sample) {
        return List.of(
                measure("technical", sample.technical(), technical, null),
                measure("relational", sample.relational(), relational, null),
                measure("complex", sample.complexShare(), complex, sample.reflects() ? null : Without.REFLECTIONS),
                measure("ratio", sample.ratio(), ratio, sample.ratioWithout()));
    }

    private static Measure measure(String name, BigDecimal value, Bounds bounds, Without without) {
        return new Measure(name, value, bounds.fair(), bounds.good(), bounds.level(value), without);
    }

    /** The level a sample shows: that of its weakest measure. */
    public Level level(Sample sample) {
        return measures(sample).stream()
                .map(Measure::level)
                .min(Level::compareTo)
                .orElse(Level.AWARE);
    }

    /** Whether it holds on the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Reads thresholds. Refuses by field a day before today ({@code practice.scale-past}) and good below fair
     * ({@code practice.scale-order}).
     */
    public static Scale of(ScaleDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || !from.isBefore(today), "from", PracticeRefusal.SCALE_PAST);
        Bounds technical = bounds(answers, "technical", draft.technicalFair(), draft.technicalGood(), 5);
        Bounds relational = bounds(answers, "relational", draft.relationalFair(), draft.relationalGood(), 5);
        Bounds complex = bounds(answers, "complex", draft.complexFair(), draft.complexGood(), 100);
        Bounds ratio = bounds(answers, "ratio", draft.ratioFair(), draft.ratioGood(), 100);
        String source = answers.optional("source", draft.source(), 300);
        answers.done();
        return new Scale(from, null, technical, relational, complex, ratio, source);
    }

    private static Bounds bounds(Answers answers, String name, BigDecimal fair, BigDecimal good, long most) {
        String fairField = name + "Fair";
        String goodField = name + "Good";
        Stream.of(fairField, goodField).forEach(field -> {
            BigDecimal value = field.equals(fairField) ? fair : good;
            answers.check(value != null, field, InputRefusal.MISSING);
            answers.<BigDecimal>number(field, value, 0, most);
        });
        boolean ordered = fair == null || good == null || good.compareTo(fair) >= 0;
        answers.check(ordered, goodField, PracticeRefusal.SCALE_ORDER);
        return new Bounds(fair, good);
    }
}
