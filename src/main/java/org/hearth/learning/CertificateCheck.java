package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What anybody with the number may know: enough to check a certificate one holds in hand, and no more. The holder is
 * given by initials; where they work is not told.
 */
public record CertificateCheck(
        String number,
        Standing standing,
        String holderInitials,
        String courseTitle,
        String level,
        String partnershipName,
        LocalDate awardedOn,
        LocalDate lastDay,
        LocalDate renewBy,
        LocalDate endedOn)
        implements Serializable {}
