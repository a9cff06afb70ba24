package org.hearth.booking.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.booking.application.HeldOfferService;

/**
 * Ends offers of places that nobody answered in time, so that the next person hears of the place soon. It may run on
 * several nodes at once, late, or not at all for a while: whoever books, accepts or frees a place on the session does the
 * same first.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class LapsedOffers {

    @Inject
    HeldOfferService offers;

    /** Every five minutes, one transaction per session. */
    @Schedule(hour = "*", minute = "2/5", persistent = false)
    public void lapse() {
        offers.due().forEach(offers::lapse);
    }
}
