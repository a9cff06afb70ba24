package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.Standing;
import org.hearth.cohort.store.PathQueries;
import org.hearth.kernel.NotFound;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;

/** Writes to trainers and to their partner's lead, as things stand when the letter is written. */
@ApplicationScoped
@Transactional
public class CohortLetters implements LetterWriter {

    static final String AT_RISK = "cohort.at-risk";
    static final String LAPSED = "cohort.lapsed";
    static final String NOMINATED = "cohort.nominated";
    static final String SEAT_GIVEN = "cohort.seat-given";
    static final String SEAT_REFUSED = "cohort.seat-refused";
    static final String SIGNED = "cohort.agreement-signed";
    static final String ACCREDITED = "cohort.accredited";
    static final String REINSTATED = "cohort.reinstated";
    static final String WITHDRAWN = "cohort.withdrawn";
    static final String PATH = "path";
    /** As what a letter of a nomination is read, when it is not the candidate's own: signer, or manager on record. */
    static final String AS = "as";

    private static final Set<Standing> TRAINS = EnumSet.of(Standing.ACCREDITED, Standing.AT_RISK);
    private static final Set<Standing> GOES_ON = EnumSet.complementOf(EnumSet.of(Standing.WITHDRAWN));
    private static final Set<Standing> GONE = EnumSet.of(Standing.WITHDRAWN);

    /** Each kind, and where somebody stands for it to be true still. */
    private static final Map<String, Set<Standing>> KINDS = Map.of(
            AT_RISK, EnumSet.of(Standing.AT_RISK),
            LAPSED, EnumSet.of(Standing.LAPSED),
            NOMINATED, GOES_ON,
            SEAT_GIVEN, GOES_ON,
            SEAT_REFUSED, GONE,
            SIGNED, GOES_ON,
            ACCREDITED, TRAINS,
            REINSTATED, TRAINS,
            WITHDRAWN, GONE);

    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    PathQueries queries;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return KINDS.containsKey(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Advance.ZONE);
        return people.contact(notice.person()).filter(to -> to.email() != null).flatMap(to -> row(notice, today)
                .filter(path -> KINDS.get(notice.kind()).contains(path.standing()))
                .map(path -> letter(to, path, notice)));
    }

    private Optional<PathRow> row(Notice notice, LocalDate today) {
        try {
            return Optional.of(queries.row(notice.facts().get(PATH), Scope.all(notice.partnership()), today));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** {0} programme, {1} last day on which they may train, {2} the trainer, {3} why, {4} cohort, {5} sessions promised. */
    private static Letter letter(Contact to, PathRow path, Notice notice) {
        String as = notice.facts().get(AS);
        boolean own = as == null && path.person().equals(notice.person().value());
        String key = "letter." + notice.kind() + "." + (as != null ? as : own ? "own" : "lead");
        Object[] facts = {
            path.programmeName(),
            path.lapsesOn() == null ? "" : Words.date(path.lapsesOn().minusDays(1)),
            path.personName(),
            path.lapseCause() == null ? "" : Words.say("cause." + path.lapseCause()),
            path.cohortName() == null ? "" : path.cohortName(),
            path.promisedSessions() == null ? 0 : path.promisedSessions()
        };
        return new Letter(
                to.name(),
                to.email(),
                Words.say(key + ".subject", facts),
                Letter.greeted(
                        to.givenName(), List.of(Words.say(key + ".body", facts), Words.say(key + ".next", facts))),
                as != null
                        ? null // a manager may not be one of those who see the path
                        : new Letter.Action(Words.say("letter.cohort.action"), "/training/trainer?id=" + path.id()),
                null);
    }
}
