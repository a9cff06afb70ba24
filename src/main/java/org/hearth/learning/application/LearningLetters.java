package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.Condition;
import org.hearth.learning.AwardView;
import org.hearth.learning.application.Owing.Owed;
import org.hearth.learning.store.AwardQueries;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Writes the letters of the learning room. */
@ApplicationScoped
@Transactional
public class LearningLetters implements LetterWriter {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final String AWARDED = "learning.awarded";
    static final String REVOKED = "learning.revoked";
    static final String OWED = "learning.owed";
    static final String NUMBER = "number";

    @Inject
    AwardQueries awards;

    @Inject
    Owing owing;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The mail job, which shows the letter to its addressee only")
    public boolean writes(String kind) {
        return Set.of(AWARDED, REVOKED, OWED).contains(kind);
    }

    @Override
    @OpenTo("The mail job, which shows the letter to its addressee only")
    public Optional<Letter> write(Notice notice) {
        Optional<Contact> contact = people.contact(notice.person()).filter(found -> found.email() != null);
        if (OWED.equals(notice.kind())) {
            return owing.of(notice.booking(), notice.person(), notice.partnership())
                    .filter(owed -> owed.isTrained() || !owed.missing().isEmpty())
                    .flatMap(owed -> contact.map(to -> owed(to, owed)));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        boolean given = AWARDED.equals(notice.kind());
        Optional<AwardView> award = awards.numbered(notice.facts().get(NUMBER), notice.partnership(), today)
                .filter(found -> given == (found.endedOn() == null));
        return award.isEmpty()
                ? Optional.empty()
                : contact.map(to -> given ? awarded(to, award.get()) : revoked(to, award.get()));
    }

    private Letter owed(Contact to, Owed owed) {
        String title = owed.course().courseTitle();
        boolean evaluation = owed.missing().contains(Condition.EVALUATION.name());
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.owed.there", title));
        if (!owed.missing().isEmpty()) {
            said.add(Words.say(
                    "letter.owed.rest",
                    owed.missing().stream()
                            .map(code -> Words.say("condition." + code))
                            .collect(Collectors.joining(", "))));
            said.add(Words.say(evaluation ? "letter.owed.evaluation" : "letter.owed.host"));
        }
        if (owed.isTrained()) {
            said.add(owing.view(owed).said());
        }
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter.owed.subject", title),
                Letter.greeted(to.givenName(), said),
                evaluation
                        ? new Letter.Action(
                                Words.say("letter.owed.answer"),
                                "/me/evaluation?ref=" + owed.course().booking())
                        : new Letter.Action(Words.say("letter.owed.action"), "/me/learning"),
                null);
    }

    private static Letter revoked(Contact to, AwardView award) {
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter.revoked.subject", award.courseTitle()),
                Letter.greeted(
                        to.givenName(),
                        List.of(
                                Words.say("letter.revoked.done", award.number(), award.courseTitle()),
                                Words.say("letter.revoked.ask"))),
                new Letter.Action(Words.say("letter.owed.action"), "/me/learning"),
                null);
    }

    private static Letter awarded(Contact to, AwardView award) {
        Map<String, String> facts = Words.facts(award);
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.awarded.done", facts.get("course"), facts.get("lastDay")));
        said.add(Words.say("letter.awarded.number", award.number()));
        said.add(Words.say("letter.awarded.sign-in"));
        if (award.renewBy() != null) {
            said.add(Words.say("letter.awarded.renew", facts.get("renewBy")));
        }
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter.awarded.subject", award.courseTitle()),
                Letter.greeted(to.givenName(), said),
                new Letter.Action(Words.say("letter.awarded.action"), "/me/certificate?ref=" + award.number()),
                null);
    }
}
