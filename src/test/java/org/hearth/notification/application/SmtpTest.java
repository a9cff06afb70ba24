package org.hearth.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hearth.kernel.PartnershipId;
import org.hearth.notification.Invite;
import org.hearth.notification.Letter;
import org.hearth.web.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a mail server configured, mail goes to it by SMTP: whole, to the one addressee, and a refusal is a failure. */
class SmtpTest {

    private static final PartnershipId HERE = new PartnershipId("p");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private MailServer server;

    @BeforeEach
    void open() throws Exception {
        server = new MailServer();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void a_confirmation_arrives_whole_with_its_calendar_file() throws Exception {
        Post post = post(Map.of("hearth.smtp.host", "127.0.0.1", "hearth.smtp.starttls", "false"));
        post.take(HERE, "1", mail(post, "ann@example.org"), post.session());

        assertThat(server.mails()).hasSize(1);
        MailServer.Mail taken = server.mails().get(0);
        assertThat(taken.from()).contains("hearth@example.org");
        assertThat(taken.to()).containsExactly("<ann@example.org>");
        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(taken.text().getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(read.getMessageID()).isEqualTo("<n-1@localhost>");
        assertThat(read.getSubject()).isEqualTo("Mae gennych le – Tŷ Hapus");
        Multipart parts = (Multipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
        String calendar = new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(calendar).contains("METHOD:REQUEST", "SEQUENCE:3", "BEGIN:VTIMEZONE");
    }

    @Test
    void nothing_goes_in_the_clear_when_the_operator_asks_for_encryption() throws Exception {
        Post post = post(Map.of("hearth.smtp.host", "127.0.0.1"));
        assertThatThrownBy(() -> post.take(HERE, "1", mail(post, "ann@example.org"), post.session()))
                .hasMessageContaining("STARTTLS");
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void a_server_that_says_no_is_a_failure_to_try_again() throws Exception {
        server.refuse();
        Post post = post(Map.of("hearth.smtp.host", "127.0.0.1", "hearth.smtp.starttls", "false"));
        assertThatThrownBy(() -> post.take(HERE, "1", mail(post, "ann@example.org"), post.session()))
                .isInstanceOf(jakarta.mail.MessagingException.class);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void without_a_server_mail_stays_here() {
        assertThat(post(Map.of()).hasServer()).isFalse();
        assertThat(post(Map.of("hearth.smtp.host", "127.0.0.1")).hasServer()).isTrue();
    }

    private MimeMessage mail(Post post, String to) throws Exception {
        var invite = new Invite(
                "booking-1@hearth",
                3,
                false,
                "Solihull Approach foundation",
                "Hub",
                "",
                List.of(new Invite.Day(1, LocalDateTime.of(2026, 12, 1, 9, 30), LocalDateTime.of(2026, 12, 1, 16, 0))));
        var letter = new Letter("Ann Li", to, "Mae gennych le – Tŷ Hapus", List.of("Hello Ann,"), null, invite);
        var from = new CalendarText.Person("Hearth", "hearth@example.org");
        return new Envelope(post.session(), from, "http://localhost:8080", "0121 000 0000")
                .of(letter, "n-1@localhost", NOW);
    }

    private Post post(Map<String, String> set) {
        var post = new Post();
        post.settings = new Settings() {
            @Override
            public Optional<String> find(String name) {
                return name.equals("hearth.smtp.port")
                        ? Optional.of(String.valueOf(server.port()))
                        : Optional.ofNullable(set.get(name));
            }
        };
        return post;
    }
}
