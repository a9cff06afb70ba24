package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.WordStanding;
import org.hearth.booking.model.Asked;
import org.hearth.booking.store.ApprovalRepository;
import org.hearth.booking.store.AskedRepository;
import org.hearth.notification.Letter;
import org.hearth.notification.Notice;
import org.hearth.partnership.People;

/** What a letter that asks for somebody's word says beside the request itself, and its link. */
@ApplicationScoped
class RequestLetters {

    @Inject
    AskedRepository asked;

    @Inject
    ApprovalRepository approvals;

    @Inject
    SignedLink links;

    @Inject
    People people;

    /** Whether the step it asks for is still awaited, and no later letter asks the same. */
    boolean isStillAsked(Notice notice) {
        ApprovalStep awaited = approvals.standing(notice.booking()).awaits();
        Optional<Asked> who = of(notice);
        return awaited != null && (who.isEmpty() || who.get().step() == awaited && !asked.isSuperseded(who.get()));
    }

    /** Who answered before, for whom the reader stands in, and that the link needs no sign-in. */
    List<String> lines(Notice notice) {
        List<String> lines = new ArrayList<>();
        WordStanding standing = approvals.standing(notice.booking());
        standing.given().stream()
                .map(each -> Words.say("letter.request.before", each.by()))
                .forEach(lines::add);
        of(notice)
                .map(Asked::of)
                .flatMap(people::contact)
                .map(principal -> Words.say("letter.request.for", principal.name()))
                .ifPresent(lines::add);
        if (of(notice).isPresent()) {
            lines.add(Words.say("letter.request.link"));
        }
        return lines;
    }

    /** The link that answers without a sign-in; to the list of requests where an older version left the notice. */
    Letter.Action action(Notice notice) {
        String path = of(notice)
                .map(who -> "/approve?t=" + links.of(LinkedApprovalService.PURPOSE, notice.booking(), who.number()))
                .orElse("/approvals");
        return new Letter.Action(Words.say("letter.action.answer"), path);
    }

    private Optional<Asked> of(Notice notice) {
        return Optional.ofNullable(notice.facts().get(BookingNotices.ASKED))
                .flatMap(number -> asked.find(notice.booking(), Integer.parseInt(number)));
    }
}
