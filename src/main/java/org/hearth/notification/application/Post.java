package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.hearth.kernel.PartnershipId;
import org.hearth.notification.store.MailFolder;
import org.hearth.web.Settings;

/**
 * Takes mail away: to the mail server the operator named ({@code hearth.smtp.host}, {@code port}, {@code user},
 * {@code password}, {@code starttls}), otherwise into the mail folder.
 */
@ApplicationScoped
class Post {

    private static final String TIMEOUT = "15000";

    @Inject
    Settings settings;

    @Inject
    MailFolder folder;

    private volatile Session last;

    /** Whether mail leaves this machine. */
    boolean hasServer() {
        return settings.find("hearth.smtp.host").isPresent();
    }

    /** A session is used again until the settings change: making one searches the whole class path. */
    Session session() {
        Properties how = settings();
        Session kept = last;
        if (kept == null || !kept.getProperties().equals(how)) {
            kept = Session.getInstance(how);
            last = kept;
        }
        return kept;
    }

    private Properties settings() {
        Properties how = new Properties();
        how.setProperty("mail.transport.protocol", "smtp");
        how.setProperty("mail.mime.allowutf8", "false");
        how.setProperty("mail.smtp.host", settings.find("hearth.smtp.host").orElse("localhost"));
        how.setProperty("mail.smtp.port", settings.find("hearth.smtp.port").orElse("587"));
        how.setProperty("mail.smtp.auth", String.valueOf(user().isPresent()));
        boolean secured =
                settings.find("hearth.smtp.starttls").map(Boolean::valueOf).orElse(true);
        how.setProperty("mail.smtp.starttls.enable", String.valueOf(secured));
        how.setProperty("mail.smtp.starttls.required", String.valueOf(secured));
        how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        how.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        how.setProperty("mail.smtp.timeout", TIMEOUT);
        how.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return how;
    }

    void take(PartnershipId partnership, String id, MimeMessage mail, Session session)
            throws MessagingException, IOException {
        if (!hasServer()) {
            var bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            folder.keep(partnership, id, bytes.toByteArray());
            return;
        }
        Address[] to = mail.getAllRecipients();
        try (Transport transport = session.getTransport()) {
            transport.connect(
                    user().orElse(null), settings.find("hearth.smtp.password").orElse(null));
            transport.sendMessage(mail, to);
        }
    }

    private Optional<String> user() {
        return settings.find("hearth.smtp.user");
    }
}
