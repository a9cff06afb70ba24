package org.hearth.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.exchange.RequestStatus;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.model.Period;
import org.hearth.exchange.store.RequestRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.Partners;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;

/** Puts notices about requests for places into words, as things stand when the letter is written. Nobody's name stands in them. */
@ApplicationScoped
@Transactional
public class ExchangeLetters implements LetterWriter {

    @Inject
    RequestRepository requests;

    @Inject
    Sessions sessions;

    @Inject
    Partners partners;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return kind.startsWith("exchange.");
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Period.ZONE);
        Optional<RequestView> request =
                requests.find(notice.facts().get(RequestNotices.REQUEST), notice.partnership(), today, null);
        if (to.isEmpty() || request.isEmpty()) {
            return Optional.empty();
        }
        return RequestNotices.ASKED.equals(notice.kind())
                ? asked(to.get(), request.get())
                : answered(notice, to.get(), request.get());
    }

    /** Whoever is late to read it hears nothing of a request that has ended. */
    private Optional<Letter> asked(Contact to, RequestView request) {
        if (request.status() != RequestStatus.OPEN) {
            return Optional.empty();
        }
        Object[] blanks = {
            request.partnerName(), request.missing(), request.courseTitle(), Words.date(request.by()), request.note()
        };
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.asked.body", blanks));
        if (request.note() != null) {
            said.add(Words.say("letter.asked.note", blanks));
        }
        return Optional.of(letter(to, "asked", blanks, said, "/exchange/request?id=" + request.id()));
    }

    private Optional<Letter> answered(Notice notice, Contact to, RequestView request) {
        SessionCard session =
                sessions.cards(List.of(notice.session()), notice.partnership()).get(notice.session());
        if (session == null || session.status() == SessionStatus.CANCELLED) {
            return Optional.empty();
        }
        String host = partners.card(new PartnerId(notice.facts().get(RequestNotices.HOST)), notice.partnership())
                .name();
        Object[] blanks = {
            host,
            Integer.valueOf(notice.facts().get(RequestNotices.PLACES)),
            request.courseTitle(),
            Words.date(session.days().get(0).date()),
            request.missing()
        };
        String next = request.status() == RequestStatus.OPEN ? "letter.answered.missing" : "letter.answered.met";
        List<String> said = List.of(Words.say("letter.answered.body", blanks), Words.say(next, blanks));
        return Optional.of(letter(to, "answered", blanks, said, "/training/session?ref=" + session.ref()));
    }

    private Letter letter(Contact to, String kind, Object[] blanks, List<String> said, String address) {
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter." + kind + ".subject", blanks),
                Letter.greeted(to.givenName(), said),
                new Letter.Action(Words.say("letter." + kind + ".action"), address),
                null);
    }
}
