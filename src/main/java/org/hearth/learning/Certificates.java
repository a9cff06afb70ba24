package org.hearth.learning;

import java.util.Collection;
import org.hearth.kernel.PartnershipId;

/** What other rooms may ask for about certificates. */
public interface Certificates {

    /**
     * Looks again, within the caller's transaction, at whether people have earned the certificate of a course they completed:
     * something they did after it was kept, or taken back. Holds what their courses came to until the transaction ends, so that
     * of two that keep something at once the second sees both; asking again changes nothing.
     *
     * @param people person ids
     * @param courseRef the course, in any edition
     */
    void reconsider(Collection<String> people, String courseRef, PartnershipId partnership);
}
