package org.hearth.partnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.partnership.PersonCard;
import org.hearth.partnership.PersonRow;
import org.junit.jupiter.api.Test;

/** What is typed, or stands in the box after a choice, means one person or nobody. */
class MeantTest {

    private final PersonRow ann = person("1", "Ann Li", "ann@example.org", "Trust");
    private final PersonRow other = person("2", "Ann Li", "joann@example.org", "Council");
    private final PersonRow longer = person("3", "Ann Lind", "lind@example.org", "Council");
    private final PersonRow twin = person("4", "Ann Li", "twin@example.org", "Council");

    @Test
    void what_was_offered_means_whom_it_was_offered_for() {
        assertThat(Meant.among(List.of(ann, other, longer), PersonCard.called("Ann Li", "Council")))
                .contains(other);
        assertThat(Meant.among(List.of(ann, other), "ann li, trust")).contains(ann);
    }

    @Test
    void a_whole_email_address_or_name_means_its_owner_though_others_hold_it_too() {
        assertThat(Meant.among(List.of(ann, other), "ann@example.org")).contains(ann);
        assertThat(Meant.among(List.of(ann, longer), "Ann Li ")).contains(ann);
        assertThat(Meant.among(List.of(longer), "lin")).contains(longer);
    }

    @Test
    void two_of_one_name_mean_nobody() {
        assertThat(Meant.among(List.of(ann, other), "Ann Li")).isEmpty();
        assertThat(Meant.among(List.of(other, twin), "Ann Li, Council")).isEmpty();
        assertThat(Meant.among(List.of(ann, longer), "Ann")).isEmpty();
    }

    @Test
    void the_wrong_partner_means_nobody_though_the_name_is_the_only_one() {
        assertThat(Meant.among(List.of(ann), "Ann Li, Council")).isEmpty();
        assertThat(Meant.among(List.of(), "Ann Li")).isEmpty();
    }

    @Test
    void what_is_looked_for_is_the_name_without_the_partner() {
        assertThat(Meant.name("Ann Li, Home, Start and Trust")).isEqualTo("Ann Li");
        assertThat(Meant.name(" , Trust")).isEmpty();
        assertThat(Meant.name(null)).isEmpty();
    }

    private static PersonRow person(String id, String name, String email, String partner) {
        return new PersonRow(id, name, email, "p", partner, "Practitioner", "STAFF");
    }
}
