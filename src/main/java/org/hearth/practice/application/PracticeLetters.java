package org.hearth.practice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.practice.store.PracticeRepository;
import org.hearth.security.OpenTo;

/** Tells somebody that a sample of their practice was coded. Scores stand on their page, and never in a letter. */
@ApplicationScoped
@Transactional
public class PracticeLetters implements LetterWriter {

    static final String CODED = "practice.coded";
    static final String SCORE = "score";

    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    PracticeRepository practice;

    @Inject
    People people;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return CODED.equals(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        return people.contact(notice.person()).filter(to -> to.email() != null).flatMap(to -> practice.programmeOf(
                        notice.facts().get(SCORE), notice.person(), notice.partnership())
                .map(programme -> letter(to, programme)));
    }

    private static Letter letter(Contact to, String programme) {
        return new Letter(
                to.name(),
                to.email(),
                say("subject", programme),
                Letter.greeted(to.givenName(), List.of(say("body", programme), say("next", programme))),
                new Letter.Action(say("action"), "/me/practice"),
                null);
    }

    private static String say(String key, Object... facts) {
        String pattern = ResourceBundle.getBundle("org.hearth.practice.messages", Locale.UK)
                .getString("letter.practice.coded." + key);
        return new MessageFormat(pattern, Locale.UK).format(facts);
    }
}
