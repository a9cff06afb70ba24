package org.hearth.notification.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hearth.notification.Letter;

/** A letter in its two forms: plain text, and simple HTML that says the same. Everything from outside is escaped. */
final class LetterText {

    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
    private static final String BUTTON = "<p style=\"margin:24px 0\"><a href=\"%s\" style=\"display:inline-block;"
            + "padding:12px 20px;background:#0a5f63;color:#ffffff;text-decoration:none;border-radius:4px\">%s</a></p>";
    private static final String FORM = form();

    private final Letter letter;
    private final String url;
    private final String helpdesk;

    LetterText(Letter letter, String url, String helpdesk) {
        this.letter = letter;
        this.url = url;
        this.helpdesk = helpdesk;
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        letter.paragraphs().forEach(each -> text.append(clean(each)).append("\n\n"));
        if (letter.action() != null) {
            text.append(clean(letter.action().words()))
                    .append(":\n")
                    .append(address())
                    .append("\n\n");
        }
        return text.append("-- \n").append(foot()).append('\n').toString();
    }

    String html() {
        String paragraphs = letter.paragraphs().stream()
                .map(LetterText::paragraph)
                .collect(Collectors.joining("\n"));
        String action = letter.action() == null
                ? ""
                : String.format(
                        BUTTON,
                        escaped(address()),
                        escaped(clean(letter.action().words())));
        return FORM.replace("{action}", action)
                .replace("{foot}", escaped(foot()))
                .replace("{subject}", escaped(subject()))
                .replace("{paragraphs}", paragraphs);
    }

    /** On one line: a line break in a subject would begin another header. */
    String subject() {
        return oneLine(letter.subject());
    }

    static String oneLine(String text) {
        return clean(text).replace('\n', ' ').strip();
    }

    /** Whom to call stands in every letter, once. */
    private String foot() {
        boolean told = letter.paragraphs().stream().anyMatch(each -> each.contains(helpdesk));
        return told ? words("letter.foot") : words("letter.foot-with-phone", helpdesk);
    }

    private String address() {
        return url + letter.action().path();
    }

    private static String paragraph(String text) {
        return String.format(PARAGRAPH, escaped(clean(text)).replace("\n", "<br>"));
    }

    private static String clean(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String words(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.notification.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }

    private static String form() {
        try (InputStream file = LetterText.class.getResourceAsStream("/org/hearth/notification/letter.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
