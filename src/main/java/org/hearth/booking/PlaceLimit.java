package org.hearth.booking;

import java.util.Optional;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.PartnerId;

/**
 * The question booking asks of rooms above it before people of one partner get one place more on a session of another: may
 * the partner have it?
 */
public interface PlaceLimit {

    /**
     * A refusal when it may not. The places of the session are held, so that the answer stays right.
     *
     * @param agreement under which the session's places are opened
     */
    Optional<DomainException> against(PartnerId taker, String agreement);

    /**
     * The same for so many places at once, as it stands now: to look at, with nothing held.
     *
     * @param agreement under which the session's places are opened
     */
    Optional<DomainException> foreseen(PartnerId taker, String agreement, int places);
}
