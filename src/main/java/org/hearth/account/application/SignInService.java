package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
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
import org.hearth.account.model.KeptToken;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.account.store.SessionRepository;
import org.hearth.kernel.PersonId;
import org.hearth.security.Known;
import org.hearth.security.OpenTo;

/**
 * Lets people in, and keeps asking whether they still may. It opens no transaction around the hashing, and none at all to
 * let a token in: that is one read of one row at most.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class SignInService implements SignIn {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int LONGEST_PASSWORD = 800;

    /** How exactly it is kept when somebody was last here: not at each request. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    /** Hashed against when there is no account, so that an unknown address takes as long as a known one. */
    private static final String NOBODY = PasswordHash.ofNobody();

    private final KnownCache cache = new KnownCache();

    @Inject
    AccountRepository accounts;

    @Inject
    RecentTokens tokens;

    @Inject
    SessionRepository sessions;

    @Inject
    Doorkeeper door;

    @Inject
    SignInNotes notes;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The sign-in itself: throttled per account and per address before anything is hashed")
    public Outcome withPassword(String email, String password, String address) {
        String wanted = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        long wait = Doorkeeper.persistently(() -> door.admit(wanted, address));
        if (wait > 0) {
            return new Outcome(Optional.empty(), wait);
        }
        Optional<Account> account =
                accounts.byEmail(wanted).filter(Account::isActive).filter(found -> found.passwordHash() != null);
        String kept = account.map(Account::passwordHash).orElse(NOBODY);
        boolean right =
                password != null && password.length() <= LONGEST_PASSWORD && PasswordHash.matches(password, kept);
        Optional<Known> known = right ? account.flatMap(this::known) : Optional.empty();
        if (known.isEmpty()) {
            notes.refused(account.orElse(null));
            return new Outcome(known, 0);
        }
        Doorkeeper.persistently(() -> {
            door.letIn(wanted, address);
            return true;
        });
        notes.signedIn(known.get());
        return new Outcome(known, 0);
    }

    @Override
    @OpenTo("The server, at each request of a session that has signed in")
    public Optional<Known> stillKnown(String session, Known last) {
        Instant now = clock.instant();
        Optional<SessionRepository.Standing> standing = sessions.standing(session, last.account(), now);
        standing.filter(found -> found.seenAt().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(found -> notes.cameBack(session, now));
        return standing.flatMap(found -> known(last.account(), last.person(), last.email(), found.authzVersion()));
    }

    @Override
    @OpenTo("The server, right after the sign-in")
    public String begin(Known known, String address, String agent) {
        return notes.begin(known, address, agent);
    }

    @Override
    @OpenTo("The server, when somebody signs out or stayed too long")
    public void end(String session) {
        notes.end(session);
    }

    @Override
    @OpenTo("The server, for a request that brings a bearer token")
    public Optional<Bearer> withToken(String sent) {
        Optional<TokenSecret> secret = TokenSecret.read(sent);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<KeptToken> token = tokens.find(secret.get()).filter(found -> found.accepts(secret.get(), now));
        token.filter(found -> found.isNewToday(now)).ifPresent(found -> notes.tokenUsed(found.id(), now));
        return token.flatMap(found -> known(found.account(), found.person(), found.email(), found.authzVersion())
                .map(known -> new Bearer(known, found.permissions())));
    }

    private Optional<Known> known(Account account) {
        return known(account.id(), account.person().value(), account.email(), account.authzVersion());
    }

    private Optional<Known> known(String account, String person, String email, int version) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return cache.get(account, version, today, now, () -> directory
                .entry(new PersonId(person))
                .map(entry -> new Known(
                        account,
                        person,
                        entry.name(),
                        email,
                        entry.partnership(),
                        entry.partnershipName(),
                        entry.homePartner(),
                        entry.homePartnerName(),
                        version,
                        accounts.grants(account, today))));
    }
}
