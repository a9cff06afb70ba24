package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hearth.account.TokenSecret;
import org.hearth.account.model.KeptToken;
import org.hearth.kernel.Recent;
import org.hearth.security.AcrossPartners;

/**
 * The tokens programs came with a moment ago, each with its open account: a busy program is not looked up at each of its
 * requests. What is not there is never remembered. A token that is revoked here, an account that is closed here and
 * roles that are changed here count at the next request; on another server within two seconds.
 */
@ApplicationScoped
@AcrossPartners("A token is looked up to find out who is asking, before there is a scope")
public class RecentTokens {

    private final Recent<String, KeptToken> recent = new Recent<>();

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    /** An account, its roles or one of its tokens is not as it was. */
    public record Changed() {}

    /** A token with the open account it belongs to. Whether it is in force, and the secret right, is asked of the answer. */
    public Optional<KeptToken> find(TokenSecret secret) {
        return recent.find(secret.prefix(), clock.instant(), () -> accounts.token(secret));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        recent.forget();
    }
}
