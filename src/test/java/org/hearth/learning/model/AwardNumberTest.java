package org.hearth.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AwardNumberTest {

    private final Random random = new Random(1);

    @Test
    void a_number_reads_back_however_it_is_typed() {
        String number = AwardNumber.next(random);
        String bare = number.replace("-", "");
        assertThat(number).matches("HRT-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]");
        assertThat(AwardNumber.read(number)).contains(number);
        assertThat(AwardNumber.read("  " + number.toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(number);
        assertThat(AwardNumber.read(bare.substring(3))).contains(number);
        assertThat(AwardNumber.read(number.replace('-', '–'))).contains(number);
    }

    @Test
    void every_single_slip_is_noticed() {
        String number = AwardNumber.next(random);
        for (int at = 4; at < number.length(); at++) {
            for (char other : AwardNumber.LETTERS.toCharArray()) {
                if (number.charAt(at) != '-' && number.charAt(at) != other) {
                    String slip = number.substring(0, at) + other + number.substring(at + 1);
                    assertThat(AwardNumber.read(slip)).as(slip).isEmpty();
                }
            }
        }
    }

    @Test
    void two_neighbours_that_changed_places_are_noticed() {
        for (int round = 0; round < 200; round++) {
            String body = AwardNumber.next(random).replace("-", "").substring(3);
            for (int at = 0; at < 7; at++) {
                char one = body.charAt(at);
                char two = body.charAt(at + 1);
                String swapped = body.substring(0, at) + two + one + body.substring(at + 2);
                assertThat(AwardNumber.read(swapped).isEmpty()).as(body).isEqualTo(one != two);
            }
        }
    }

    @Test
    void what_cannot_be_a_number_is_none() {
        for (String wrong :
                new String[] {null, "", "HRT", "HRT-0000-0000-0", "x".repeat(500), "<script>", "12345678"}) {
            assertThat(AwardNumber.read(wrong)).isEmpty();
        }
    }

    @Test
    void numbers_differ() {
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 10_000; round++) {
            seen.add(AwardNumber.next(random));
        }
        assertThat(seen).hasSize(10_000);
    }
}
