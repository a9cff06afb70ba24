package org.hearth.content.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.content.ContentRefusal;
import org.hearth.content.StatementDraft;
import org.hearth.content.WithdrawDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.RuleBroken;

/**
 * That an area is ready for a programme, as it was stated on a day.
 *
 * @param until the last day on which it holds
 * @param withdrawnOn the first day on which it does not hold any more; null while nobody withdrew it
 * @param answers to the questions of the rule of its day, in their order
 */
public record Statement(
        String id,
        LocalDate on,
        LocalDate until,
        LocalDate commitmentOn,
        String commitment,
        List<String> answers,
        LocalDate withdrawnOn,
        String withdrawnReason) {

    private static final int LONGEST = 300;
    private static final int LONGEST_ANSWER = 1000;

    public Statement {
        answers = List.copyOf(answers);
    }

    /** A statement as it was written down, under the rule of its day. Refuses by field what cannot be used. */
    public static Statement made(String id, StatementDraft draft, Rule rule, LocalDate today) {
        Answers answers = new Answers();
        LocalDate on = answers.date("on", draft.on());
        answers.check(on == null || !on.isAfter(today), "on", ContentRefusal.STATED_LATER);
        LocalDate until = answers.optionalDate("until", draft.until());
        answers.inOrder("until", on, until);
        LocalDate committed = answers.date("commitmentOn", draft.commitmentOn());
        boolean before = on == null || committed == null || !committed.isAfter(on);
        answers.check(before, "commitmentOn", ContentRefusal.COMMITTED_LATER);
        String commitment = answers.text("commitment", draft.commitment(), LONGEST);
        List<String> read = answers(answers, draft.answers(), rule.questions().size());
        answers.done();
        LocalDate last = until == null ? on.plusMonths(rule.readinessMonths()).minusDays(1) : until;
        return new Statement(id, on, last, committed, commitment, read, null, null);
    }

    private static List<String> answers(Answers answers, List<String> given, int asked) {
        List<String> read = new ArrayList<>();
        List<String> all = given == null ? List.of() : given;
        answers.check(all.size() == asked, "answers", ContentRefusal.ANSWERS, asked);
        for (int at = 0; at < all.size() && all.size() == asked; at++) {
            String field = "answer" + (at + 1);
            String answer = answers.note(field, all.get(at), LONGEST_ANSWER);
            answers.check(answer != null, field, InputRefusal.MISSING);
            read.add(String.valueOf(answer));
        }
        return read;
    }

    /** Whether the area is ready by it on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(until) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /** The same, holding no more from a day on. Refuses by field, and what was withdrawn before as {@code content.withdrawn}. */
    public Statement withdrawn(WithdrawDraft draft) {
        if (withdrawnOn != null) {
            throw new RuleBroken(ContentRefusal.WITHDRAWN, withdrawnOn);
        }
        Answers read = new Answers();
        LocalDate day = read.date("on", draft.on());
        read.check(day == null || !day.isBefore(on), "on", ContentRefusal.WITHDRAWN_BEFORE, on);
        String reason = read.text("reason", draft.reason(), LONGEST);
        read.done();
        return new Statement(id, on, until, commitmentOn, commitment, answers, day, reason);
    }
}
