package org.hearth.content.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.content.ContentRefusal;
import org.hearth.content.RuleDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;

/** How a programme's content is controlled from a day on. Without a day it is reference data, and holds until something is decided. */
public record Rule(
        LocalDate from,
        boolean localContent,
        boolean overdueRefuses,
        int readinessMonths,
        List<String> questions,
        String source) {

    /** The most questions an area can be asked. */
    public static final int MOST_QUESTIONS = 8;

    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_MONTHS = 60;

    public Rule {
        questions = List.copyOf(questions);
    }

    /** What was decided, read. Refuses by field what cannot be used, and days that are over as {@code content.rule-from}. */
    public static Rule of(RuleDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || !from.isBefore(today), "from", ContentRefusal.RULE_FROM);
        answers.check(draft.localContent() != null, "localContent", InputRefusal.MISSING);
        int months = answers.number("readinessMonths", draft.readinessMonths(), 1, LONGEST_MONTHS);
        List<String> questions = questions(answers, draft.questions());
        String source = answers.optional("source", draft.source(), LONGEST_SOURCE);
        answers.done();
        return new Rule(
                from, draft.localContent(), Boolean.TRUE.equals(draft.overdueRefuses()), months, questions, source);
    }

    private static List<String> questions(Answers answers, List<String> asked) {
        List<String> read = new ArrayList<>();
        for (String each : asked == null ? List.<String>of() : asked) {
            read.add(String.valueOf(answers.text("questions", each, LONGEST_QUESTION)));
        }
        answers.check(read.size() <= MOST_QUESTIONS, "questions", ContentRefusal.QUESTIONS, MOST_QUESTIONS);
        return read;
    }
}
