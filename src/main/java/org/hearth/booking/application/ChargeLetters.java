package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingRow;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.ChargeView;
import org.hearth.booking.Fee;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.ChargeRepository;
import org.hearth.kernel.Paging;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;
import org.hearth.security.Scope;

/** Puts notices about charges into words, as things stand when the letter is written. */
@ApplicationScoped
@Transactional
public class ChargeLetters implements LetterWriter {

    @Inject
    ChargeRepository charges;

    @Inject
    BookingQueries bookings;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return kind.startsWith("charge.");
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        Scope all = Scope.all(notice.partnership());
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<ChargeView> charge =
                charges
                        .find(all, null, notice.facts().get(ChargeNotices.CHARGE), null, new Paging(0, 1))
                        .items()
                        .stream()
                        .filter(each -> stillSo(notice.kind(), each))
                        .findFirst();
        Optional<BookingRow> row = bookings.find(notice.booking(), all);
        if (to.isEmpty() || charge.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        SessionCard session = sessions.card(new SessionId(row.get().session()), notice.partnership());
        return Optional.of(letter(notice, to.get(), charge.get(), row.get(), session));
    }

    private static boolean stillSo(String kind, ChargeView charge) {
        return ChargeNotices.WAIVED.equals(kind) == (charge.status() == ChargeStatus.WAIVED);
    }

    private Letter letter(Notice notice, Contact to, ChargeView charge, BookingRow row, SessionCard session) {
        boolean own = row.person().equals(notice.person().value());
        Object[] blanks = {
            own ? Words.say("letter.charge.you") : row.name(),
            session.courseTitle(),
            Words.dates(session.days()),
            row.partnerName(),
            PolicyWords.amount(charge.measure(), charge.amount()),
            charge.ref(),
            charge.hostName()
        };
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter." + notice.kind() + "." + charge.cause() + ".body", blanks));
        if (ChargeNotices.RAISED.equals(notice.kind())) {
            String reason = charge.saidReason() == null ? "" : ".said";
            String credits = charge.measure() == Fee.Measure.CREDITS ? ".credits" : "";
            said.add(Words.say("letter.charge.next" + credits + reason, blanks));
        }
        return new Letter(
                to.name(),
                to.email(),
                Words.say("letter." + notice.kind() + ".subject", blanks),
                Letter.greeted(to.givenName(), said),
                new Letter.Action(Words.say("letter.charge.action"), "/training/charges"),
                null);
    }
}
