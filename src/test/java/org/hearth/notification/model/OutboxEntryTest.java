package org.hearth.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void facts_come_back_as_they_were_told() {
        Map<String, String> facts = Map.of("reason", "Tŷ & co = 100% \"full\"\n🎉", "empty", "");
        assertThat(entry(facts, NOW).notice().facts()).isEqualTo(facts);
    }

    @Test
    void a_notice_due_in_the_past_is_due_now_and_a_later_one_waits() {
        assertThat(entry(Map.of(), NOW.minusSeconds(60)).notice().due()).isEqualTo(NOW);
        assertThat(entry(Map.of(), NOW.plusSeconds(120)).notice().due()).isEqualTo(NOW.plusSeconds(120));
    }

    @Test
    void the_message_id_belongs_to_the_notice() {
        OutboxEntry entry = entry(Map.of(), NOW);
        assertThat(entry.messageId()).isEqualTo(entry.id() + "@hearth.example.org");
    }

    @Test
    void pauses_grow_and_then_it_gives_up() {
        assertThat(Patience.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Patience.after(2).orElseThrow()).isGreaterThan(Duration.ofMinutes(1));
        assertThat(Patience.after(6)).isPresent();
        assertThat(Patience.after(7)).isEmpty();
    }

    private static OutboxEntry entry(Map<String, String> facts, Instant due) {
        var notice = new Notice("booking.confirmed", new PartnershipId("p"), new PersonId("x"), null, "b", facts, due);
        return OutboxEntry.of(notice, NOW, "hearth.example.org");
    }
}
