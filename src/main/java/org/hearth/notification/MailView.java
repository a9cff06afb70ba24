package org.hearth.notification;

import java.io.Serializable;
import java.util.List;

/**
 * One mail, opened: its line, its headers and its plain text, for showing as text and never as a page.
 *
 * @param headers empty when the mail went to a mail server, which keeps it
 * @param attachments names of the files that went with it
 */
public record MailView(MailRow row, List<Header> headers, String text, List<String> attachments)
        implements Serializable {

    public MailView {
        headers = List.copyOf(headers);
        attachments = List.copyOf(attachments);
    }

    /** A header as it stands in the mail, decoded. */
    public record Header(String name, String value) implements Serializable {}
}
