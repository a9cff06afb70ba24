package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hearth.account.Directory;
import org.hearth.account.PasswordHash;
import org.hearth.account.SignIn;
import org.hearth.account.TokenSecret;
import org.hearth.account.model.Account;
import org.hearth.account.model.ApiToken;
import org.hearth.account.model.Throttle;
import org.hearth.account.store.AccountRepository;
import org.hearth.security.Known;
import org.hearth.security.OpenTo;

/** Lets people in, and keeps asking whether they still may. */
@ApplicationScoped
@Transactional
public class SignInService implements SignIn {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int FREE_TRIES_PER_ADDRESS = 20;
    private static final int FREE_TRIES_PER_ACCOUNT = 5;
    private static final int LONGEST_PASSWORD = 200;

    /** Hashed against when there is no account, so that an unknown address takes as long as a known one. */
    private static final String NOBODY = PasswordHash.of("nobody signs in with this");

    @Inject
    AccountRepository accounts;

    @Inject
    Instance<Directory> directory;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The sign-in itself: throttled per account and per address before anything is hashed")
    public Outcome withPassword(String email, String password, String address) {
        Instant now = clock.instant();
        String wanted = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        Throttle perAccount = throttle("a:" + TokenDigest.of(wanted), now);
        Throttle perAddress = throttle("i:" + TokenDigest.of(address), now);
        long wait = Math.max(perAccount.waitSeconds(now), perAddress.waitSeconds(now));
        if (wait > 0) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<Account> account =
                accounts.byEmail(wanted).filter(Account::isActive).filter(found -> found.passwordHash() != null);
        String kept = account.map(Account::passwordHash).orElse(NOBODY);
        boolean right =
                password != null && password.length() <= LONGEST_PASSWORD && PasswordHash.matches(password, kept);
        Optional<Known> known = right ? account.flatMap(found -> known(found, now)) : Optional.empty();
        if (known.isPresent()) {
            account.ifPresent(found -> found.signedIn(now));
            perAccount.succeeded(now);
        } else {
            perAccount.failed(now, FREE_TRIES_PER_ACCOUNT);
            perAddress.failed(now, FREE_TRIES_PER_ADDRESS);
        }
        accounts.keep(perAccount);
        accounts.keep(perAddress);
        return new Outcome(known, 0);
    }

    @Override
    @OpenTo("The server, at each request of a session that has signed in")
    public Optional<Known> stillKnown(String account, Known last) {
        Optional<Integer> version = accounts.authzVersion(account);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        if (last != null && last.authzVersion() == version.get()) {
            return Optional.of(last);
        }
        return accounts.find(account).filter(Account::isActive).flatMap(found -> known(found, clock.instant()));
    }

    @Override
    @OpenTo("The server, for a request that brings a bearer token")
    public Optional<Bearer> withToken(String sent) {
        Instant now = clock.instant();
        Optional<TokenSecret> secret = TokenSecret.read(sent);
        Optional<ApiToken> token = secret.flatMap(accounts::token).filter(found -> found.accepts(secret.get(), now));
        token.ifPresent(found -> found.used(now));
        return token.flatMap(found -> accounts.find(found.account())
                .filter(Account::isActive)
                .flatMap(account -> known(account, now))
                .map(known -> new Bearer(known, found.permissions())));
    }

    private Throttle throttle(String subject, Instant now) {
        return accounts.throttle(subject).orElseGet(() -> Throttle.of(subject, now));
    }

    private Optional<Known> known(Account account, Instant now) {
        var grants = accounts.grants(account.id(), LocalDate.ofInstant(now, ZONE));
        return directory
                .get()
                .entry(account.person())
                .map(entry -> new Known(
                        account.id(),
                        account.person().value(),
                        entry.name(),
                        account.email(),
                        entry.partnership(),
                        entry.partnershipName(),
                        entry.homePartner(),
                        entry.homePartnerName(),
                        account.authzVersion(),
                        grants));
    }
}
