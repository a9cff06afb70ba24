package org.hearth.notification.application;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hearth.notification.Letter;

/**
 * A letter as a mail: text and HTML side by side, and with an invitation also as {@code text/calendar} and as a file.
 * Addresses are checked strictly and header texts hold no line break, so that nobody's name can add a header.
 */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final CalendarText.Person from;
    private final String url;
    private final String helpdesk;

    Envelope(Session session, CalendarText.Person from, String url, String helpdesk) {
        this.session = session;
        this.from = from;
        this.url = url;
        this.helpdesk = helpdesk;
    }

    MimeMessage of(Letter letter, String messageId, Instant now) throws MessagingException {
        var text = new LetterText(letter, url, helpdesk);
        MimeMessage mail = new Stable(session, messageId);
        mail.setFrom(address(from.email(), from.name()));
        mail.setRecipient(Message.RecipientType.TO, address(letter.toEmail(), letter.toName()));
        mail.setSubject(text.subject(), UTF_8);
        mail.setSentDate(Date.from(now));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("Content-Language", "en-GB");
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(text(text.plain(), "plain"));
        forms.addBodyPart(text(text.html(), "html"));
        if (letter.invite() == null) {
            mail.setContent(forms);
        } else {
            mail.setContent(withCalendar(letter, forms, now));
        }
        mail.saveChanges();
        return mail;
    }

    /**
     * Mail programs that know invitations take in the one beside the text. Of several days they would take in one, so that
     * these are files alone, each an invitation of its own.
     */
    private MimeMultipart withCalendar(Letter letter, MimeMultipart forms, Instant now) throws MessagingException {
        List<byte[]> files = CalendarText.invitations(
                letter.invite(), from, new CalendarText.Person(letter.toName(), letter.toEmail()), now);
        String type = "text/calendar; charset=UTF-8; method=" + (letter.invite().cancelled() ? "CANCEL" : "REQUEST");
        boolean single = files.size() == 1;
        if (single) {
            forms.addBodyPart(calendar(files.get(0), type));
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(forms);
        MimeMultipart all = new MimeMultipart("mixed", text);
        for (int at = 0; at < files.size(); at++) {
            String name = single
                    ? "invite.ics"
                    : "day-" + letter.invite().days().get(at).number() + ".ics";
            MimeBodyPart attached = calendar(files.get(at), single ? "application/ics; name=\"invite.ics\"" : type);
            attached.setDisposition(MimeBodyPart.ATTACHMENT);
            attached.setFileName(name);
            all.addBodyPart(attached);
        }
        return all;
    }

    private static MimeBodyPart calendar(byte[] file, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file, type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static MimeBodyPart text(String text, String form) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, form);
        return part;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        var address = new InternetAddress(email, true);
        address.validate();
        try {
            address.setPersonal(LetterText.oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8", impossible);
        }
        return address;
    }

    /** A mail whose Message-ID is the notice's, however often it is tried. */
    private static final class Stable extends MimeMessage {

        private final String id;

        Stable(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
