package org.hearth.embedding.model;

import java.time.LocalDate;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.ParentGroupDraft;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.kernel.Answers;

/** A group for parents that may be run: as many sessions as its kind has, and two who lead it (Code of Practice V7). */
public record ParentGroupPlan(
        String kind,
        String partner,
        String site,
        String first,
        String second,
        LocalDate startsOn,
        int sessions,
        Integer invited) {

    private static final int LONGEST_ID = 36;
    private static final long MOST_INVITED = 40;
    private static final int MOST_SESSIONS = 60;

    /**
     * Reads a plan. Refuses by field what is missing, a number of sessions the kind does not have
     * ({@code embedding.parent-sessions}), one person twice ({@code embedding.two-facilitators}), and a first day of more than a
     * year ago or ahead ({@code embedding.parent-start}).
     *
     * @param kind null where the partnership has no such kind
     */
    public static ParentGroupPlan of(ParentGroupDraft draft, ParentGroupKind kind, LocalDate today) {
        Answers answers = new Answers();
        String code = answers.text("kind", draft.kind(), LONGEST_ID);
        answers.check(code == null || kind != null, "kind", EmbeddingRefusal.NO_KIND);
        String partner = answers.text("partner", draft.partner(), LONGEST_ID);
        String site = answers.text("site", draft.site(), LONGEST_ID);
        String first = answers.text("first", draft.first(), LONGEST_ID);
        String second = answers.text("second", draft.second(), LONGEST_ID);
        answers.check(first == null || !first.equals(second), "second", EmbeddingRefusal.TWO_FACILITATORS);
        LocalDate startsOn = answers.date("startsOn", draft.startsOn());
        boolean near =
                startsOn == null || !startsOn.isBefore(today.minusYears(1)) && !startsOn.isAfter(today.plusYears(1));
        answers.check(near, "startsOn", EmbeddingRefusal.PARENT_START);
        int sessions = answers.number("sessions", draft.sessions(), 1, MOST_SESSIONS);
        if (kind != null && draft.sessions() != null) {
            answers.check(
                    kind.allows(sessions), "sessions", EmbeddingRefusal.PARENT_SESSIONS, kind.numbers(), kind.name());
        }
        Integer invited = answers.number("invited", draft.invited(), 1L, MOST_INVITED);
        answers.done();
        return new ParentGroupPlan(code, partner, site, first, second, startsOn, sessions, invited);
    }
}
