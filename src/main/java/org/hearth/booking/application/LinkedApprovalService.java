package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearth.booking.ApprovalByLink;
import org.hearth.booking.ApprovalByLink.State;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.DecisionView;
import org.hearth.booking.application.HomeAnswers.Answerer;
import org.hearth.booking.application.LinkedBookings.Linked;
import org.hearth.booking.model.Asked;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.BookingChange;
import org.hearth.booking.store.ApprovalRepository;
import org.hearth.booking.store.AskedRepository;
import org.hearth.kernel.Answers;
import org.hearth.partnership.Contact;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;

/**
 * The home partner's word by the link in a letter, without a sign-in: for one booking, one step and the one person it was
 * sent to, until the time to answer is over, and once.
 */
@ApplicationScoped
@Transactional
public class LinkedApprovalService {

    /** What the links of these letters are signed for. */
    static final String PURPOSE = "approval";

    @Inject
    LinkedBookings links;

    @Inject
    AskedRepository asked;

    @Inject
    HomeAnswers answers;

    @Inject
    ApprovalRepository given;

    @Inject
    HomeWord word;

    @Inject
    Costs costs;

    @Inject
    People people;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** What a link asks; empty when it is none of ours. Reading it changes nothing. */
    @OpenTo("Whoever holds a link that Hearth signed for them")
    public Optional<ApprovalByLink> linked(String link) {
        return links.find(PURPOSE, link).flatMap(this::view);
    }

    /** Approves what the link asks, if it still can be, with a word for the person or without; says how it stands then. */
    @OpenTo("Whoever holds a link that Hearth signed for them, for this one request")
    public Optional<ApprovalByLink> approveLinked(String link, String typedWord) {
        Answers typed = new Answers();
        String said = typed.optional("reason", typedWord, BookingChange.LONGEST_REASON);
        typed.done();
        return answer(link, (booking, who) -> answers.approve(booking, who, said));
    }

    /** Refuses it, if it still can be, with a reason the person is told; says how it stands then. */
    @OpenTo("Whoever holds a link that Hearth signed for them, for this one request")
    public Optional<ApprovalByLink> refuseLinked(String link, String typedReason) {
        Answers typed = new Answers();
        String reason = typed.optional("reason", typedReason, BookingChange.LONGEST_REASON);
        typed.check(reason != null, "reason", BookingRefusal.REASON_MISSING);
        typed.done();
        return answer(link, (booking, who) -> answers.refuse(booking, who, reason));
    }

    private Optional<ApprovalByLink> answer(String link, BiConsumer<Booking, Answerer> act) {
        Optional<Linked> linked = links.locked(PURPOSE, link);
        linked.flatMap(this::asked)
                .filter(each -> state(linked.get().booking(), each) == State.OPEN)
                .ifPresent(each -> act.accept(linked.get().booking(), new Answerer(each.person(), each.of(), true)));
        return linked.flatMap(this::view);
    }

    private Optional<Asked> asked(Linked linked) {
        return asked.find(linked.booking().id(), linked.number());
    }

    private State state(Booking booking, Asked who) {
        Optional<AskedRepository.Given> given = asked.given(who);
        if (given.isPresent()) {
            State own = given.get().approved() ? State.APPROVED : State.REFUSED;
            return given.get().by().equals(who.person()) ? own : State.ANSWERED;
        }
        if (booking.status() == BookingStatus.CANCELLED || booking.word().awaits() != who.step()) {
            return State.OVER;
        }
        if (asked.isSuperseded(who)) {
            return State.SUPERSEDED;
        }
        if (!word.isStillAsked(booking, who)) {
            return State.NOT_YOURS;
        }
        return clock.instant().isBefore(who.until()) ? State.OPEN : State.LAPSED;
    }

    private Optional<ApprovalByLink> view(Linked linked) {
        return asked(linked).map(who -> view(linked.booking(), who));
    }

    private ApprovalByLink view(Booking booking, Asked who) {
        State state = state(booking, who);
        boolean open = state == State.OPEN;
        SessionCard session = sessions.card(new SessionId(booking.session()), booking.partnershipId());
        Optional<EngagementCard> work = Optional.of(booking)
                .filter(each -> open)
                .flatMap(each -> people.engagement(each.engagement(), each.partnershipId()));
        return new ApprovalByLink(
                state,
                work.map(EngagementCard::personName).orElse(null),
                work.map(EngagementCard::partnerName).orElse(null),
                session.courseTitle(),
                session.days(),
                session.siteName(),
                open ? who.until() : null,
                Optional.ofNullable(who.of())
                        .filter(each -> open)
                        .flatMap(people::contact)
                        .map(Contact::name)
                        .orElse(null),
                open ? before(booking) : null,
                state == State.APPROVED ? booking.word().awaits() : word.next(booking, who.person(), who.of()),
                open ? costs.told(booking) : List.of());
    }

    private DecisionView before(Booking booking) {
        return given.standing(booking.id()).given().stream()
                .filter(DecisionView::approved)
                .findFirst()
                .orElse(null);
    }
}
