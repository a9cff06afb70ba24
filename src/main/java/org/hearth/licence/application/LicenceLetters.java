package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.licence.LicenceView;
import org.hearth.licence.model.Planned;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.licence.store.PlannedQueries;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Puts notices about licences into words, as things stand when the letter is written. What holds no more is not sent. */
@ApplicationScoped
@Transactional
public class LicenceLetters implements LetterWriter {

    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    LicenceQueries queries;

    @Inject
    LicenceRepository licences;

    @Inject
    PlannedQueries planned;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return Set.of(LicenceNotices.ENDS, LicenceNotices.UNCOVERED).contains(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Shown.ZONE);
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<LicenceView> licence =
                queries.find(notice.facts().get(LicenceNotices.LICENCE), notice.partnership(), today);
        if (to.isEmpty() || licence.isEmpty()) {
            return Optional.empty();
        }
        return LicenceNotices.ENDS.equals(notice.kind())
                ? ends(notice, to.get(), licence.get(), today)
                : uncovered(notice, to.get(), licence.get(), today);
    }

    private Optional<Letter> ends(Notice notice, Contact to, LicenceView licence, LocalDate today) {
        if (licence.to() == null
                || licence.to().isBefore(today)
                || !licence.to().toString().equals(notice.facts().get(LicenceNotices.ON))) {
            return Optional.empty();
        }
        int sessions = Planned.sessions(without(notice, licence, today));
        return Optional.of(letter(
                to,
                "ends",
                licence,
                List.of("body", sessions == 0 ? "next" : "sessions"),
                licence.programmeName(),
                licence.holderName(),
                licence.to(),
                sessions));
    }

    private Optional<Letter> uncovered(Notice notice, Contact to, LicenceView licence, LocalDate today) {
        List<Planned> days = without(notice, licence, today);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String refs = days.stream().map(Planned::ref).distinct().sorted().collect(Collectors.joining(", "));
        return Optional.of(letter(
                to,
                "uncovered",
                licence,
                List.of("body", "next"),
                licence.programmeName(),
                licence.holderName(),
                days.get(0).day(),
                Planned.sessions(days),
                refs));
    }

    private List<Planned> without(Notice notice, LicenceView licence, LocalDate today) {
        String host = notice.facts().get(LicenceNotices.HOST);
        return Planned.without(
                        licences.held(licence.programme(), notice.partnership()),
                        planned.days(licence.programme(), notice.partnership(), today))
                .stream()
                .filter(each -> host == null || each.host().equals(host))
                .toList();
    }

    private static Letter letter(Contact to, String kind, LicenceView licence, List<String> parts, Object... blanks) {
        String of = "letter." + kind + ".";
        return new Letter(
                to.name(),
                to.email(),
                Words.say(of + "subject", blanks),
                Letter.greeted(
                        to.givenName(),
                        parts.stream().map(each -> Words.say(of + each, blanks)).toList()),
                new Letter.Action(Words.say("letter.action"), "/training/licence?id=" + licence.id()),
                null);
    }
}
