package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.WaitingView;
import org.hearth.booking.application.OfferService;
import org.hearth.booking.application.WaitingListService;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;

/** Backs {@code /training/waiting}: who waits for a session, in which order, and why each still does. */
@Named
@RequestScoped
public class WaitingBean {

    @Inject
    WaitingListService lists;

    @Inject
    OfferService offers;

    private String session;
    private WaitingView list;
    private SessionCard card;

    /** Finds the list. */
    public void load() {
        list = lists.list(new SessionId(session));
        card = offers.session(new SessionId(session));
    }

    public SessionCard getCard() {
        return card;
    }

    public WaitingView getList() {
        return list;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
