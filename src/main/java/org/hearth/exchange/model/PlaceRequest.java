package org.hearth.exchange.model;

import java.time.LocalDate;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.PlacesWanted;
import org.hearth.exchange.RequestStatus;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;

/**
 * A request for places as it is kept.
 *
 * @param status OPEN, MET or WITHDRAWN; that its day has passed is not kept
 * @param offered how many places were offered in answer to it
 */
public record PlaceRequest(
        String id,
        String partner,
        String course,
        int places,
        LocalDate by,
        String note,
        RequestStatus status,
        int offered,
        int version) {

    private static final int MOST = 200;
    private static final int LONGEST_NOTE = 500;

    /** A new request. Refuses a day that has passed as {@code exchange.request-past}. */
    public static PlaceRequest asked(String id, PartnerId partner, PlacesWanted wanted, LocalDate today) {
        Answers answers = new Answers();
        String course = answers.text("course", wanted.course(), 36);
        int places = answers.number("places", wanted.places(), 1, MOST);
        LocalDate by = answers.date("by", wanted.by());
        answers.check(by == null || !by.isBefore(today), "by", ExchangeRefusal.REQUEST_PAST);
        String note = answers.note("note", wanted.note(), LONGEST_NOTE);
        answers.done();
        return new PlaceRequest(id, partner.value(), course, places, by, note, RequestStatus.OPEN, 0, 1);
    }

    /** How it stands on a day. */
    public RequestStatus on(LocalDate today) {
        return status == RequestStatus.OPEN && by.isBefore(today) ? RequestStatus.PAST : status;
    }

    /** Refuses a change of what has ended. */
    public void refuseOnceEnded() {
        if (status != RequestStatus.OPEN) {
            throw new RuleBroken(ExchangeRefusal.REQUEST_ENDED);
        }
    }

    /**
     * Refuses an offer that is no answer to it: of its own partner, of another course, too late, or kept for somebody else.
     *
     * @param on the session's first day
     * @param whom the partner the places are kept for; null for more than one
     */
    public void refuseUnlessAnsweredBy(PartnerId host, String ofCourse, LocalDate on, String whom) {
        refuseOnceEnded();
        if (host.value().equals(partner)) {
            throw new RuleBroken(ExchangeRefusal.REQUEST_OWN);
        }
        if (!course.equals(ofCourse)) {
            throw new BadInput("session", ExchangeRefusal.REQUEST_OTHER_COURSE);
        }
        if (on.isAfter(by)) {
            throw new BadInput("session", ExchangeRefusal.REQUEST_TOO_LATE, by);
        }
        if (whom != null && !whom.equals(partner)) {
            throw new BadInput("partner", ExchangeRefusal.REQUEST_OTHER_PARTNER);
        }
    }

    /** The same with places offered: met once there are as many as were wanted. */
    public PlaceRequest answered(int more) {
        int all = offered + more;
        RequestStatus now = all >= places ? RequestStatus.MET : status;
        return new PlaceRequest(id, partner, course, places, by, note, now, all, version + 1);
    }

    /** The same, ended. */
    public PlaceRequest ended(RequestStatus how) {
        refuseOnceEnded();
        return new PlaceRequest(id, partner, course, places, by, note, how, offered, version + 1);
    }
}
