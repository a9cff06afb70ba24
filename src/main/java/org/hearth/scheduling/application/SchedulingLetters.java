package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;

/** Writes the letters to those who plan sessions, as things stand when the letter is written. */
@ApplicationScoped
@Transactional
public class SchedulingLetters implements LetterWriter {

    static final String DECISION = "scheduling.decision-due";
    static final String CHANGED = "scheduling.changed";
    static final String CALLED_OFF = "scheduling.called-off";

    /** A trainer who may not train any more was taken off. */
    static final String TRAINER_OFF = "scheduling.trainer-off";
    /** A trainer may not train any more, and the session is confirmed. */
    static final String TRAINER_LAPSED = "scheduling.trainer-lapsed";

    static final String TRAINER = "trainer";

    private static final Set<String> KINDS = Set.of(DECISION, CHANGED, CALLED_OFF, TRAINER_OFF, TRAINER_LAPSED);
    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    SessionQueries queries;

    @Inject
    People people;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        Scope all = Scope.all(notice.partnership());
        Optional<SessionView> found =
                queries.view(notice.session(), all, all).filter(session -> stillSo(notice.kind(), session));
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        String trainer = notice.facts().getOrDefault(TRAINER, "");
        PersonCard named = people.cards(List.of(trainer), notice.partnership()).get(trainer);
        return to.flatMap(contact ->
                found.map(session -> letter(notice.kind(), contact, session, named == null ? "" : named.name())));
    }

    /** Whether what the notice was left for still holds. */
    private static boolean stillSo(String kind, SessionView session) {
        return switch (kind) {
            case DECISION -> session.status() == SessionStatus.PUBLISHED && session.lacksPeople();
            case CALLED_OFF -> session.status() == SessionStatus.CANCELLED;
            case TRAINER_OFF -> session.status() != SessionStatus.CANCELLED;
            default -> session.status() == SessionStatus.PUBLISHED || session.status() == SessionStatus.RUNNING;
        };
    }

    /** {0} course, {1} first day, {2} how many have booked, {3} how many it needs, {4} reference, {5} why it ended, {6} the trainer. */
    private static Letter letter(String kind, Contact to, SessionView session, String trainer) {
        String of = "letter." + kind;
        Object[] facts = {
            session.courseTitle(),
            session.days().get(0).date(),
            session.booked(),
            session.minimum(),
            session.ref(),
            String.valueOf(session.endedReason()),
            trainer
        };
        return new Letter(
                to.name(),
                to.email(),
                Sentences.say(of + ".subject", facts),
                Letter.greeted(
                        to.givenName(),
                        List.of(Sentences.say(of + ".body", facts), Sentences.say(of + ".next", facts))),
                new Letter.Action(Sentences.say("letter.action"), "/training/session?ref=" + session.ref()),
                null);
    }
}
