package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.model.Deputy;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.DeputyRepository;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Tells a colleague that they are somebody's deputy. */
@ApplicationScoped
@Transactional
public class DeputyLetters implements LetterWriter {

    @Inject
    DeputyRepository deputies;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return DeputyService.NAMED.equals(kind);
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        Optional<Deputy> named =
                deputies.find(notice.facts().getOrDefault(DeputyService.ID, ""), notice.partnership(), today);
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<Contact> of = named.flatMap(each -> people.contact(each.of()));
        if (to.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(letter(to.get(), of.get().name(), named.get()));
    }

    private Letter letter(Contact to, String of, Deputy named) {
        Object[] blanks = {of, Words.date(named.from()), Words.date(named.to())};
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter.deputy.subject", blanks),
                Letter.greeted(to.givenName(), List.of(Words.say("letter.deputy.body", blanks))),
                new Letter.Action(Words.say("letter.deputy.action"), "/approvals"),
                null);
    }
}
