package org.hearth.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountRefusal;
import org.hearth.account.store.HoldingRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.Viewer;
import org.hearth.web.Settings;
import org.junit.jupiter.api.Test;

/** The one-time code of the console: whoever has it in time may begin, once. */
class FirstRunCodeTest {

    private static final String CODE = "L66L-CDJJ-LBLH-6AKL";
    private static final Instant UNTIL = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void the_code_is_taken_before_its_hour_is_over() {
        Once installation = new Once();
        service(installation, UNTIL.minusSeconds(1)).claim(" " + CODE + " ");
        assertThat(installation.done).isTrue();
    }

    @Test
    void the_code_is_taken_however_it_is_typed() {
        for (String typed : new String[] {"l66l-cdjj-lblh-6akl", "L66L CDJJ LBLH 6AKL", "L66LCDJJLBLH6AKL"}) {
            Once installation = new Once();
            service(installation, UNTIL.minusSeconds(1)).claim(typed);
            assertThat(installation.done).as(typed).isTrue();
        }
    }

    @Test
    void the_code_is_refused_when_its_hour_is_over() {
        Once installation = new Once();
        assertThatThrownBy(() -> service(installation, UNTIL).claim(CODE))
                .isInstanceOfSatisfying(BadInput.class, FirstRunCodeTest::isAboutTheCode);
        assertThat(installation.done).isFalse();
    }

    @Test
    void another_code_and_none_are_refused() {
        for (String wrong : new String[] {"AAAA-BBBB-CCCC-DDDD", "", null}) {
            assertThatThrownBy(() -> service(new Once(), UNTIL.minusSeconds(1)).claim(wrong))
                    .isInstanceOfSatisfying(BadInput.class, FirstRunCodeTest::isAboutTheCode);
        }
    }

    @Test
    void nothing_is_set_up_twice() {
        Once installation = new Once();
        BeginningService service = service(installation, UNTIL.minusSeconds(1));
        service.claim(CODE);
        assertThatThrownBy(() -> service.claim(CODE))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.code())
                        .isEqualTo(AccountRefusal.ALREADY_SET_UP.code()));
    }

    private static void isAboutTheCode(BadInput refused) {
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("code");
            assertThat(fault.refusal()).isEqualTo(AccountRefusal.CODE_WRONG);
        });
    }

    private static BeginningService service(Once installation, Instant now) {
        var service = new BeginningService();
        service.holdings = installation;
        service.clock = Clock.fixed(now, ZoneOffset.UTC);
        service.viewer = new Viewer();
        service.door = new Doorkeeper() {
            @Override
            public long admit(String subject, String address) {
                return 0;
            }
        };
        service.settings = new Settings() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(Map.of(
                                "hearth.first-run.code-hash",
                                TokenDigest.of(CODE),
                                "hearth.first-run.until",
                                UNTIL.toString())
                        .get(name));
            }
        };
        return service;
    }

    /** An installation that remembers whether it was set up. */
    private static final class Once extends HoldingRepository {
        private boolean done;

        @Override
        public boolean isSetUp() {
            return done;
        }

        @Override
        public boolean setUp(Instant now) {
            done = true;
            return true;
        }
    }
}
