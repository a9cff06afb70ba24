package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    static final String PATH = "path";

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
        return Set.of(AT_RISK, LAPSED).contains(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Advance.ZONE);
        Standing meant = AT_RISK.equals(notice.kind()) ? Standing.AT_RISK : Standing.LAPSED;
        return people.contact(notice.person()).filter(to -> to.email() != null).flatMap(to -> row(notice, today)
                .filter(path -> path.standing() == meant)
                .map(path -> letter(to, path, notice)));
    }

    private Optional<PathRow> row(Notice notice, LocalDate today) {
        try {
            return Optional.of(queries.row(notice.facts().get(PATH), Scope.all(notice.partnership()), today));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** {0} programme, {1} last day on which they may train, {2} the trainer, {3} why. */
    private static Letter letter(Contact to, PathRow path, Notice notice) {
        boolean own = path.person().equals(notice.person().value());
        String key = "letter." + notice.kind() + (own ? ".own" : ".lead");
        Object[] facts = {
            path.programmeName(),
            Words.date(path.lapsesOn().minusDays(1)),
            path.personName(),
            Words.say("cause." + path.lapseCause())
        };
        return new Letter(
                to.name(),
                to.email(),
                Words.say(key + ".subject", facts),
                Letter.greeted(
                        to.givenName(), List.of(Words.say(key + ".body", facts), Words.say(key + ".next", facts))),
                new Letter.Action(Words.say("letter.cohort.action"), "/training/trainer?id=" + path.id()),
                null);
    }
}
