package org.hearth.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the list of mail.
 *
 * @param to the address it went to; null until it is sent
 * @param subject null until it is sent
 * @param lastError why the last attempt failed; null when none did
 */
public record MailRow(
        String id,
        String kind,
        MailStatus status,
        String to,
        String subject,
        Instant createdAt,
        Instant dueAt,
        Instant sentAt,
        int attempts,
        String lastError)
        implements Serializable {}
