package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.notification.Letter;
import org.hearth.notification.model.OutboxEntry;
import org.hearth.web.Settings;
import org.hearth.web.Traffic;

/**
 * Sends what is due. At least once: after a crash between sending and noting it the same mail goes out again, with the
 * same Message-ID. Never for an act that was rolled back.
 */
@ApplicationScoped
public class SendingService {

    private static final Logger LOG = Logger.getLogger("org.hearth.mail");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration CLAIM = Duration.ofMinutes(2);

    /** How long a mail waits at most while people are waiting for pages, in milliseconds. */
    private static final long GIVES_WAY_MS = 200;

    /** How many mails one batch has at most. */
    public static final int AT_A_TIME = 50;

    private final String owner = UUID.randomUUID().toString();

    @Inject
    SendingSteps steps;

    @Inject
    Post post;

    @Inject
    Sender sender;

    @Inject
    Settings settings;

    @Inject
    Traffic traffic;

    @Inject
    Clock clock;

    /** Sends up to 50 due mails when no other node is at it; answers how many were taken up. */
    public int sendDue() {
        List<String> due = steps.due(AT_A_TIME);
        OptionalLong fence = due.isEmpty() ? OptionalLong.empty() : steps.begin(owner, LEASE);
        if (fence.isEmpty()) {
            return 0;
        }
        int taken = 0;
        for (String id : due) {
            traffic.giveWay(GIVES_WAY_MS);
            if (!steps.stillOurs(fence.getAsLong(), LEASE)) {
                return taken;
            }
            steps.claim(id, CLAIM).ifPresent(entry -> send(entry, fence.getAsLong()));
            taken++;
        }
        steps.stillOurs(fence.getAsLong(), Duration.ZERO);
        return taken;
    }

    private void send(OutboxEntry entry, long fence) {
        try {
            Optional<Letter> letter = steps.write(entry.notice())
                    .filter(found -> found.toEmail() != null && !found.toEmail().isBlank());
            if (letter.isEmpty()) {
                steps.nothing(entry.id(), fence);
                return;
            }
            deliver(entry, letter.get());
            steps.sent(
                    entry.id(),
                    fence,
                    letter.get().toEmail(),
                    LetterText.oneLine(letter.get().subject()));
        } catch (MessagingException | IOException | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    failure,
                    () -> "Mail " + entry.id() + " could not be sent, attempt " + entry.attempts());
            steps.failed(entry, fence, sentence(failure));
        }
    }

    private void deliver(OutboxEntry entry, Letter letter) throws MessagingException, IOException {
        Session session = post.session();
        var from = new CalendarText.Person(sender.name(), sender.address());
        var envelope = new Envelope(session, from, settings.publicUrl(), settings.helpdesk());
        MimeMessage mail = envelope.of(letter, entry.messageId(), clock.instant());
        post.take(entry.notice().partnership(), entry.id(), mail, session);
    }

    /** The failure in one line for the administrator; addresses in it are left out. */
    private static String sentence(Throwable failure) {
        String message = String.valueOf(failure.getMessage()).replaceAll("\\S+@\\S+", "(address)");
        return (failure.getClass().getSimpleName() + ": " + message).replaceAll("\\s+", " ");
    }
}
