package org.hearth.cascade.model;

import java.time.LocalDate;
import org.hearth.cascade.CascadeRefusal;
import org.hearth.kernel.Answers;

/** What is recalled of a programme: an edition or a trainer's training, from a day on. */
public record Recall(String programme, String edition, String trainer, LocalDate from) {

    private static final int LONGEST = 80;

    /** Reads what was chosen; refuses neither or both as {@code cascade.recall-of}. */
    public static Recall of(String programme, String edition, String trainer, LocalDate from) {
        var answers = new Answers();
        String read = answers.optional("edition", edition, LONGEST);
        String person = answers.optional("trainer", trainer, LONGEST);
        answers.check((read == null) != (person == null), "edition", CascadeRefusal.RECALL_OF);
        LocalDate since = answers.optionalDate("from", from);
        answers.done();
        return new Recall(programme, read, person, since);
    }
}
