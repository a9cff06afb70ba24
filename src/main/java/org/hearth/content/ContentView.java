package org.hearth.content;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How the content of a programme is controlled, and how it stands today.
 *
 * @param control what stands between a draft and a published session: a licence, local content, or nothing
 * @param rule what holds today
 * @param rules what was and will be decided, the newest first; empty while reference data holds
 * @param label of the version that is current today; null when none is
 * @param reviewOn until when it is to be reviewed
 * @param readyUntil the last day of the statement that holds today; null when the area is not ready
 * @param versions the newest first
 * @param statements the newest first
 * @param sessions how many published sessions have a day to come on which no version is current or the area is not ready
 * @param mayKeep whether the viewer adopts versions and writes statements down
 * @param mayDecide whether the viewer decides the rule
 */
public record ContentView(
        String programme,
        String programmeName,
        Control control,
        Rule rule,
        List<Rule> rules,
        ContentState state,
        String label,
        LocalDate reviewOn,
        LocalDate readyUntil,
        List<Version> versions,
        List<Statement> statements,
        int sessions,
        boolean mayKeep,
        boolean mayDecide,
        int version)
        implements Serializable {

    public ContentView {
        rules = List.copyOf(rules);
        versions = List.copyOf(versions);
        statements = List.copyOf(statements);
    }

    /** What controls a programme. Both a licence and local content may; then both are asked, and this says LOCAL_CONTENT. */
    public enum Control {
        LICENCE,
        LOCAL_CONTENT,
        NONE
    }

    /**
     * What is asked of a programme from a day on.
     *
     * @param from null for reference data, which holds until something is decided
     * @param overdueRefuses whether an overdue review refuses a session, where it would warn
     * @param readinessMonths how long a statement holds that names no last day
     * @param source where this is known from
     */
    public record Rule(
            LocalDate from,
            boolean localContent,
            boolean overdueRefuses,
            int readinessMonths,
            List<String> questions,
            String source)
            implements Serializable {

        public Rule {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One version.
     *
     * @param to its last day; null while no other follows
     * @param withdrawnOn the first day on which it is not to be used
     * @param mayChange whether the viewer keeps it
     */
    public record Version(
            String id,
            String label,
            String changes,
            LocalDate adoptedOn,
            LocalDate to,
            VersionState state,
            LocalDate reviewOn,
            LocalDate withdrawnOn,
            String withdrawnReason,
            List<Owner> owners,
            List<Review> reviews,
            boolean mayChange)
            implements Serializable {

        public Version {
            owners = List.copyOf(owners);
            reviews = List.copyOf(reviews);
        }
    }

    /** Who answers for a version from a day on, the newest first. */
    public record Owner(String person, String name, String partner, String partnerName, LocalDate from)
            implements Serializable {}

    /**
     * A review that was held.
     *
     * @param by the name of who wrote it down
     */
    public record Review(LocalDate heldOn, String decided, LocalDate nextOn, String by) implements Serializable {}

    /**
     * That the area is ready, as somebody stated it.
     *
     * @param withdrawnOn the first day on which it does not hold any more
     * @param holds whether it holds today
     */
    public record Statement(
            String id,
            String person,
            String name,
            String partner,
            String partnerName,
            LocalDate on,
            LocalDate until,
            LocalDate commitmentOn,
            String commitment,
            LocalDate withdrawnOn,
            String withdrawnReason,
            List<Answer> answers,
            boolean holds,
            boolean mayChange)
            implements Serializable {

        public Statement {
            answers = List.copyOf(answers);
        }
    }

    /** A question as it was asked, with its answer. */
    public record Answer(String question, String answer) implements Serializable {}
}
