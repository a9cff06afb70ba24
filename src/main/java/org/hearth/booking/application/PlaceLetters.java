package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.OpenPlaces;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Share;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.ReleaseRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.Partners;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;

/** Puts notices about places into words, as things stand when the letter is written. Nobody's name stands in them. */
@ApplicationScoped
@Transactional
public class PlaceLetters implements LetterWriter {

    @Inject
    AllocationRepository allocations;

    @Inject
    ReleaseRepository releases;

    @Inject
    Partners partners;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return kind.startsWith("places.");
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        return people.contact(notice.person())
                .filter(contact -> contact.email() != null)
                .flatMap(to -> PlaceNotices.OPENED.equals(notice.kind()) ? opened(notice, to) : nameThem(notice, to));
    }

    /** Whoever has named everybody, or chose another day since, hears nothing. */
    private Optional<Letter> nameThem(Notice notice, Contact to) {
        PartnerId partner = new PartnerId(notice.facts().get(PlaceNotices.PARTNER));
        LocalDate until = LocalDate.parse(notice.facts().get(PlaceNotices.UNTIL));
        Optional<Allocation> places = allocations.find(new SessionId(notice.session()), notice.partnership());
        Optional<Share> held = places.flatMap(each -> each.heldBy(partner))
                .filter(share -> share.hasRoom() && until.equals(share.ladder().agreementOn()));
        return held.map(share -> {
            SessionCard session = sessions.card(new SessionId(notice.session()), notice.partnership());
            Object[] blanks = {
                session.courseTitle(), Words.dates(session.days()), share.free(), share.places(), Words.date(until)
            };
            return letter(to, "places.name-people", blanks, List.of(), "/training/hold?session=" + session.ref());
        });
    }

    private Optional<Letter> opened(Notice notice, Contact to) {
        PartnerId partner = new PartnerId(notice.facts().get(PlaceNotices.PARTNER));
        LocalDate since = LocalDate.parse(notice.facts().get(PlaceNotices.SINCE));
        List<OpenPlaces> open = releases.openedTo(partner, notice.partnership(), since, clock.instant());
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Object[] blanks = {partners.card(partner, notice.partnership()).name()};
        List<String> lines = open.stream()
                .map(each -> Words.say(
                        "letter.places.opened.line",
                        each.courseTitle(),
                        Words.date(each.on()),
                        each.hostName(),
                        each.free()))
                .toList();
        return Optional.of(letter(to, "places.opened", blanks, lines, "/training"));
    }

    private Letter letter(Contact to, String kind, Object[] blanks, List<String> lines, String address) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter." + kind + ".body", blanks));
        said.addAll(lines);
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter." + kind + ".subject", blanks),
                Letter.greeted(to.givenName(), said),
                new Letter.Action(Words.say("letter." + kind + ".action"), address),
                null);
    }
}
