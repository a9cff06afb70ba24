package org.hearth.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Properties;
import org.hearth.notification.Invite;
import org.hearth.notification.Letter;
import org.hearth.notification.MailRow;
import org.hearth.notification.MailStatus;
import org.hearth.notification.MailView;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Invite INVITE = new Invite(
            "b-1",
            0,
            false,
            "Solihull",
            "Hub",
            "",
            List.of(new Invite.Day(1, LocalDateTime.of(2027, 3, 27, 9, 30), LocalDateTime.of(2027, 3, 27, 16, 0))));

    @Test
    void a_letter_is_text_and_html_and_calendar_side_by_side_and_a_file() throws Exception {
        MimeMessage mail = sent(letter("Ann Li", "You have a place", INVITE));
        Multipart all = (Multipart) mail.getContent();
        Multipart forms = (Multipart) all.getBodyPart(0).getContent();
        assertThat(forms.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(forms.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(forms.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        assertThat(mail.getHeader("Message-ID")).containsExactly("<n-1@example.org>");
    }

    @Test
    void a_line_break_in_a_name_or_subject_adds_no_header() throws Exception {
        MimeMessage mail =
                sent(letter("Ann\r\nBcc: all@example.org", "Yes\r\nBcc: all@example.org\r\n\r\n<script>", null));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Yes Bcc: all@example.org  <script>");
    }

    @Test
    void an_address_with_a_line_break_or_a_second_address_is_not_written_to() {
        for (String wrong : List.of("a@example.org\r\nBcc: b@example.org", "a@example.org,b@example.org", "nobody")) {
            assertThatThrownBy(() -> sent(new Letter("Ann", wrong, "Hello", List.of("x"), null, null)))
                    .as(wrong)
                    .isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void welsh_letters_and_emoji_arrive_as_typed() throws Exception {
        MimeMessage mail = sent(letter("Siân Tŷ 🎉", "Mae gennych le: Tŷ Ŵyn 🎉", null));
        assertThat(mail.getSubject()).isEqualTo("Mae gennych le: Tŷ Ŵyn 🎉");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Siân Tŷ 🎉");
        assertThat(opened(mail).text()).contains("You have a place.");
    }

    @Test
    void markup_in_a_name_stays_text() throws Exception {
        MimeMessage mail = sent(letter("Ann", "<img src=x> {foot}", null));
        String html =
                String.valueOf(((Multipart) mail.getContent()).getBodyPart(1).getContent());
        assertThat(html).contains("&lt;img src=x&gt;").doesNotContain("<img");
    }

    @Test
    void the_one_action_is_an_address_within_hearth() throws Exception {
        MailView view = opened(sent(letter("Ann", "Hello", INVITE)));
        assertThat(view.text())
                .contains("Open your booking:\nhttps://hearth.example.org/training/booking?ref=b-1")
                .contains("0121 000 0000");
        assertThat(view.attachments()).containsExactly("invite.ics");
        assertThat(view.headers())
                .anySatisfy(header -> assertThat(header.name()).isEqualTo("Subject"));
    }

    private static Letter letter(String name, String subject, Invite invite) {
        return new Letter(
                name,
                "ann@example.org",
                subject,
                List.of("You have a place."),
                new Letter.Action("Open your booking", "/training/booking?ref=b-1"),
                invite);
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        Session session = Session.getInstance(new Properties());
        var from = new CalendarText.Person("Hearth", "no-reply@example.org");
        MimeMessage mail = new Envelope(session, from, "https://hearth.example.org", "0121 000 0000")
                .of(letter, "n-1@example.org", NOW);
        return new MimeMessage(session, new ByteArrayInputStream(bytes(mail)));
    }

    private static MailView opened(MimeMessage mail) throws Exception {
        var row = new MailRow("n-1", "booking.confirmed", MailStatus.SENT, null, null, NOW, NOW, NOW, 1, null);
        return MailReader.read(row, new ByteArrayInputStream(bytes(mail)));
    }

    private static byte[] bytes(MimeMessage mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }
}
