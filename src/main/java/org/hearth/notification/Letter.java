package org.hearth.notification;

import java.util.List;

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

    /** A button: its words and the address within Hearth, beginning with a slash. */
    public record Action(String words, String path) {}
}
