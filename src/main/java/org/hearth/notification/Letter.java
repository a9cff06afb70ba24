package org.hearth.notification;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A letter, in words.
 *
 * @param subject holds the answer, not the topic
 * @param paragraphs plain text, one thought each; no personal facts beyond what the reader needs
 * @param action the one thing to do next; null when there is nothing
 * @param invite a calendar file to go with it; null when there is none
 */
public record Letter(
        String toName, String toEmail, String subject, List<String> paragraphs, Action action, Invite invite) {

    public Letter {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a letter says, after the greeting. Whom to call for help stands in its foot. */
    public static List<String> greeted(String givenName, List<String> said) {
        String hello = ResourceBundle.getBundle("org.hearth.notification.messages", Locale.UK)
                .getString("letter.hello");
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(new MessageFormat(hello, Locale.UK).format(new Object[] {givenName}));
        paragraphs.addAll(said);
        return paragraphs;
    }

    /** A button: its words and the address within Hearth, beginning with a slash. */
    public record Action(String words, String path) {}
}
