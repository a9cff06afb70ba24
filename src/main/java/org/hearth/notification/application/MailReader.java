package org.hearth.notification.application;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.hearth.notification.MailRow;
import org.hearth.notification.MailView;

/** Reads a kept mail back: its headers, its plain text and the names of its files. The HTML is never handed out. */
final class MailReader {

    private static final List<String> SHOWN =
            List.of("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Type");

    /** Whoever has the rest of such an address acts as the person it was sent to. It is theirs, and no administrator's. */
    private static final Pattern SECRET = Pattern.compile("(/[a-z-]+\\?(?:t|key)=)[A-Za-z0-9._-]+");

    private final List<String> attachments = new ArrayList<>();
    private String text;

    private MailReader() {}

    static MailView read(MailRow row, InputStream file) throws MessagingException, IOException {
        var mail = new MimeMessage(Session.getInstance(new Properties()), file);
        List<MailView.Header> headers = new ArrayList<>();
        for (String name : SHOWN) {
            String[] values = mail.getHeader(name);
            for (String value : values == null ? new String[0] : values) {
                String line = MimeUtility.unfold(value).replaceAll("\\s+", " ");
                headers.add(new MailView.Header(name, MimeUtility.decodeText(line)));
            }
        }
        var reader = new MailReader();
        reader.walk(mail);
        return new MailView(row, headers, reader.text, reader.attachments);
    }

    private void walk(Part part) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(part.getFileName());
        } else if (part.getContent() instanceof Multipart many) {
            for (BodyPart each : parts(many)) {
                walk(each);
            }
        } else if (text == null && part.isMimeType("text/plain")) {
            text = SECRET.matcher(String.valueOf(part.getContent())).replaceAll("$1…");
        }
    }

    private static List<BodyPart> parts(Multipart many) throws MessagingException {
        BodyPart[] parts = new BodyPart[many.getCount()];
        for (int at = 0; at < parts.length; at++) {
            parts[at] = many.getBodyPart(at);
        }
        return Arrays.asList(parts);
    }
}
