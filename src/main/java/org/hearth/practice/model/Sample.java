package org.hearth.practice.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.practice.PracticeRefusal;
import org.hearth.practice.PracticeView.Without;
import org.hearth.practice.ScoreDraft;

/** What was coded of one conversation: global scores and counts, as the MITI 4 form has them. Never what was said. */
public record Sample(
        LocalDate on,
        int minutes,
        int cultivating,
        int softening,
        int partnership,
        int empathy,
        int simple,
        int complex,
        int questions,
        int adherent,
        int nonAdherent) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;
    private static final int LONGEST = 120;
    private static final int MOST = 500;

    /** Reads a form. Refuses by field what is missing or out of range, and a day to come or of more than a year ago. */
    public static Sample of(ScoreDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate on = answers.date("sampledOn", draft.sampledOn());
        boolean fits = on == null || !on.isAfter(today) && !on.isBefore(today.minusYears(1));
        answers.check(fits, "sampledOn", PracticeRefusal.SAMPLE_DAY);
        Sample read = new Sample(
                on,
                answers.number("minutes", draft.minutes(), 1, LONGEST),
                answers.number("cultivating", draft.cultivating(), 1, 5),
                answers.number("softening", draft.softening(), 1, 5),
                answers.number("partnership", draft.partnership(), 1, 5),
                answers.number("empathy", draft.empathy(), 1, 5),
                answers.number("simpleReflections", draft.simpleReflections(), 0, MOST),
                answers.number("complexReflections", draft.complexReflections(), 0, MOST),
                answers.number("questions", draft.questions(), 0, MOST),
                answers.number("adherent", draft.adherent() == null ? Integer.valueOf(0) : draft.adherent(), 0, MOST),
                answers.number(
                        "nonAdherent",
                        draft.nonAdherent() == null ? Integer.valueOf(0) : draft.nonAdherent(),
                        0,
                        MOST));
        answers.done();
        return read;
    }

    /** Mean of cultivating change talk and softening sustain talk. */
    public BigDecimal technical() {
        return mean(cultivating, softening);
    }

    /** Mean of partnership and empathy. */
    public BigDecimal relational() {
        return mean(partnership, empathy);
    }

    private static BigDecimal mean(int one, int other) {
        return BigDecimal.valueOf((long) one + other).divide(TWO);
    }

    /** Of a hundred reflections, how many are complex, rounded down; null without reflections. */
    public BigDecimal complexShare() {
        int all = simple + complex;
        return all == 0
                ? null
                : BigDecimal.valueOf(complex)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(all), DIGITS, RoundingMode.DOWN);
    }

    /** Reflections for each question, rounded down; without a question as many as there are, and null without either. */
    public BigDecimal ratio() {
        int all = simple + complex;
        if (questions == 0) {
            return all == 0 ? null : BigDecimal.valueOf(all);
        }
        return BigDecimal.valueOf(all).divide(BigDecimal.valueOf(questions), DIGITS, RoundingMode.DOWN);
    }

    /** Whether there was any reflection. */
    boolean reflects() {
        return simple + complex > 0;
    }

    /** What there was none of to make a ratio; null when there were questions. */
    Without ratioWithout() {
        if (questions > 0) {
            return null;
        }
        return reflects() ? Without.QUESTIONS : Without.REFLECTIONS;
    }

    /**
     * Refuses what is kept already: the very same sample ({@code practice.sample-same}), and another of the same day by the same
     * coder unless it is said that it is another one ({@code practice.sample-there}).
     *
     * @param kept what the same coder coded of the same person and tool
     */
    public void mustBeNew(List<Sample> kept, boolean another) {
        if (kept.contains(this)) {
            throw new RuleBroken(PracticeRefusal.SAMPLE_SAME);
        }
        long sameDay = kept.stream().filter(each -> each.on().equals(on)).count();
        if (sameDay > 0 && !another) {
            throw new BadInput("another", PracticeRefusal.SAMPLE_THERE, sameDay);
        }
    }
}
