package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Bookings;
import org.hearth.booking.PersonBooking;
import org.hearth.booking.Wishes;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AwardView;
import org.hearth.learning.BookedView;
import org.hearth.learning.DueView;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.learning.RecordView;
import org.hearth.learning.application.Owing.Owed;
import org.hearth.learning.model.Renewal;
import org.hearth.learning.store.AwardQueries;
import org.hearth.learning.store.RecordQueries;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** People's learning records: one's own, and those of people within reach. Looking at another's is written down. */
@ApplicationScoped
@Transactional
public class RecordService {

    @Inject
    AwardQueries awards;

    @Inject
    RecordQueries records;

    @Inject
    Owing owing;

    @Inject
    PracticeEmbedding embedding;

    @Inject
    Bookings bookings;

    @Inject
    Wishes wishes;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The viewer's own record. */
    @Requires(Permission.OWN_ACCOUNT)
    public RecordView mine() {
        return record(people.card(viewer.person(), Scope.own(viewer.partnership(), viewer.person())));
    }

    /** The record of somebody within reach; refused as not found for anybody else. */
    @Requires(Permission.VIEW_RECORD)
    public RecordView of(PersonId person) {
        PersonCard card = people.card(person, viewer.scope(Permission.VIEW_RECORD));
        if (!person.equals(viewer.person())) {
            PartnerId partner = card.partner() == null ? null : new PartnerId(card.partner());
            audit.record("record.viewed", "person", person.value(), partner, null);
        }
        return record(card);
    }

    private RecordView record(PersonCard card) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
        PersonId person = new PersonId(card.id());
        List<AwardView> held = awards.of(person, viewer.partnership(), today);
        List<DueView> due = new ArrayList<>(Renewal.due(held, today));
        List<Owed> owed = owing.of(person, viewer.partnership());
        owed.stream()
                .flatMap(each -> each.missing().stream()
                        .map(code -> new DueView(
                                DueView.What.CONDITION,
                                each.course().courseRef(),
                                each.course().courseTitle(),
                                null,
                                each.course().booking(),
                                code)))
                .forEach(due::add);
        return new RecordView(
                card.id(),
                card.name(),
                card.partnerName(),
                due,
                owed.stream().filter(Owed::isTrained).map(owing::view).toList(),
                embedding.meetings(person, viewer.partnership(), clock.instant()),
                booked(person),
                wishes.of(person, viewer.partnership()),
                held,
                records.withoutAward(person, viewer.partnership()));
    }

    private List<BookedView> booked(PersonId person) {
        List<PersonBooking> live = bookings.of(person, viewer.partnership());
        Map<String, SessionCard> cards = sessions.cards(
                live.stream().map(PersonBooking::session).distinct().toList(), viewer.partnership());
        return live.stream()
                .filter(booking -> isAhead(cards.get(booking.session())))
                .map(booking -> view(booking, cards.get(booking.session())))
                .sorted(Comparator.comparing(BookedView::day))
                .toList();
    }

    private boolean isAhead(SessionCard session) {
        return session != null
                && !session.days().isEmpty()
                && session.days().get(session.days().size() - 1).endsAt().isAfter(clock.instant());
    }

    private BookedView view(PersonBooking booking, SessionCard session) {
        DayCard next = session.days().stream()
                .filter(day -> day.endsAt().isAfter(clock.instant()))
                .findFirst()
                .orElseThrow();
        return new BookedView(
                booking.booking(),
                session.ref(),
                session.courseTitle(),
                booking.status(),
                booking.turn(),
                booking.offerUntil(),
                booking.together() == null ? null : booking.together().people(),
                next.date(),
                next.from(),
                next.to(),
                session.days().size(),
                session.siteName());
    }
}
