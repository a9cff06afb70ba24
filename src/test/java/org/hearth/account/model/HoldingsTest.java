package org.hearth.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.account.TokenSecret;
import org.hearth.security.Permission;
import org.hearth.security.ScopeKind;
import org.junit.jupiter.api.Test;

/** What an account holds: roles, tokens, one-time links. */
class HoldingsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_role_counts_from_its_first_day_to_its_last() {
        var role = RoleGrant.of("a", Role.TRAINER, ScopeKind.PARTNER, "trust", TODAY, TODAY.plusDays(2));
        assertThat(role.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(role.holdsOn(TODAY)).isTrue();
        assertThat(role.holdsOn(TODAY.plusDays(2))).isTrue();
        assertThat(role.holdsOn(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void a_role_taken_back_does_not_count_today_even_if_it_was_given_today() {
        var role = RoleGrant.of("a", Role.TRAINER, ScopeKind.PARTNER, "trust", TODAY, null);
        role.take(TODAY);
        assertThat(role.holdsOn(TODAY)).isFalse();
        assertThat(role.isOver(TODAY)).isTrue();
    }

    @Test
    void a_role_is_held_only_for_what_makes_sense() {
        assertThat(Role.ADMINISTRATOR.mayBeHeldFor(ScopeKind.PARTNER)).isFalse();
        assertThat(Role.TRAINER.mayBeHeldFor(ScopeKind.PARTNERSHIP)).isFalse();
        assertThat(Role.VOLUNTEER_COORDINATOR.mayBeHeldFor(ScopeKind.HUB)).isTrue();
        assertThat(Role.LINE_MANAGER.onlyKind()).contains(ScopeKind.TEAM);
        assertThat(Role.ASSESSOR.onlyKind()).isEmpty();
        assertThat(Role.named("KING")).isEmpty();
    }

    @Test
    void a_one_time_link_works_for_72_hours_and_once() {
        var link = PasswordLink.of("a", "hash", NOON);
        assertThat(link.works(NOON.plus(Duration.ofHours(71)))).isTrue();
        assertThat(link.works(NOON.plus(Duration.ofHours(72)))).isFalse();
        link.use(NOON);
        assertThat(link.works(NOON)).isFalse();
    }

    @Test
    void a_token_is_accepted_while_it_lives_and_only_itself() {
        TokenSecret secret = TokenSecret.fresh();
        KeptToken kept = kept(secret, "*", false);
        assertThat(kept.accepts(secret, NOON)).isTrue();
        assertThat(kept.accepts(TokenSecret.fresh(), NOON)).isFalse();
        assertThat(kept.accepts(secret, NOON.plus(Duration.ofDays(1)))).isFalse();
        assertThat(kept(secret, "*", true).accepts(secret, NOON)).isFalse();
    }

    @Test
    void a_narrowed_token_brings_what_it_names_and_nothing_a_later_version_forgot() {
        TokenSecret secret = TokenSecret.fresh();
        assertThat(kept(secret, "VIEW_SESSIONS,GONE_LONG_AGO", false).permissions())
                .containsExactly(Permission.VIEW_SESSIONS);
        assertThat(kept(secret, "*", false).permissions()).contains(Permission.values());
    }

    @Test
    void the_day_of_use_is_written_once_a_day() {
        assertThat(kept(TokenSecret.fresh(), "*", false).isNewToday(NOON)).isFalse();
        assertThat(kept(TokenSecret.fresh(), "*", false).isNewToday(NOON.plus(Duration.ofDays(1))))
                .isTrue();
    }

    private static KeptToken kept(TokenSecret secret, String scopes, boolean revoked) {
        return new KeptToken(
                "t", secret.hash(), scopes, NOON.plus(Duration.ofDays(1)), revoked, TODAY, "a", "p", "e", 1);
    }
}
