package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hearth.account.AccountRefusal;
import org.hearth.account.Accounts;
import org.hearth.account.Installation;
import org.hearth.account.model.Account;
import org.hearth.account.model.Passwords;
import org.hearth.account.model.Role;
import org.hearth.account.model.RoleGrant;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.HoldingRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Settings;

/** The beginning: who may set an installation up, and the first account of a partnership. */
@ApplicationScoped
@Transactional
public class BeginningService implements Installation, Accounts {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int CODE_LENGTH = 16;

    @Inject
    AccountRepository accounts;

    @Inject
    HoldingRepository holdings;

    @Inject
    Doorkeeper door;

    @Inject
    Settings settings;

    @Inject
    Viewer viewer;

    @Inject
    Event<RecentTokens.Changed> changed;

    @Inject
    Clock clock;

    @Override
    @OpenTo("The start page: yes or no and nothing else")
    public boolean isSetUp() {
        return holdings.isSetUp();
    }

    @Override
    @OpenTo("Whoever reads the console, by the code shown there; tries are counted per address")
    public void claim(String code) {
        if (holdings.isSetUp()) {
            throw new RuleBroken(AccountRefusal.ALREADY_SET_UP);
        }
        long wait = Doorkeeper.persistently(() -> door.admit("set-up", viewer.address()));
        if (wait > 0) {
            throw new RuleBroken(AccountRefusal.TOO_MANY_TRIES, wait);
        }
        if (!isRight(code)) {
            throw new BadInput("code", AccountRefusal.CODE_WRONG);
        }
        if (!holdings.setUp(clock.instant())) {
            throw new RuleBroken(AccountRefusal.ALREADY_SET_UP);
        }
    }

    private boolean isRight(String code) {
        String kept = settings.find("hearth.first-run.code-hash").orElse("");
        String sent = TokenDigest.of(code == null ? "" : asPrinted(code));
        boolean same = MessageDigest.isEqual(
                kept.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.US_ASCII));
        return same && clock.instant().isBefore(until());
    }

    /** The code as the console prints it, for whoever typed it in small letters, without hyphens or with spaces. */
    static String asPrinted(String typed) {
        String plain = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return plain.length() == CODE_LENGTH ? plain.replaceAll("(.{4})(?=.)", "$1-") : typed.strip();
    }

    private Instant until() {
        try {
            return settings.find("hearth.first-run.until").map(Instant::parse).orElse(Instant.MAX);
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }

    @Override
    @OpenTo("Set-up, after the console's code was taken in the same transaction")
    public String open(PersonId person, PartnershipId partnership, String email, String password, List<Held> roles) {
        Answers answers = new Answers();
        answers.check(email != null && !email.isBlank(), "email", InputRefusal.MISSING);
        String address = answers.email("email", email);
        Passwords.check("password", password, password, answers, address);
        answers.done();
        if (accounts.byEmail(address).isPresent()) {
            throw new BadInput("email", AccountRefusal.EMAIL_TAKEN);
        }
        Account account = Account.open(person, partnership, address, password, clock.instant());
        accounts.add(account);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        for (Held held : roles) {
            Role role = Role.named(held.role()).orElseThrow(() -> new RuleBroken(AccountRefusal.ROLE_UNKNOWN));
            holdings.add(RoleGrant.of(account.id(), role, held.kind(), held.scopeId(), today, null)
                    .by(null, clock.instant()));
        }
        return account.id();
    }

    @Override
    @OpenTo("Rooms that keep people, to know whom to ask; nothing of it is shown")
    public List<PersonId> holders(Permission permission, PartnerId partner, PartnershipId partnership, LocalDate on) {
        return holdings.holders(permission, partner, partnership, on);
    }

    @Override
    @OpenTo("Rooms that keep people, within their own use case and transaction")
    public void personChanged(PersonId person) {
        accounts.byPerson(person).ifPresent(Account::rolesChanged);
        changed.fire(new RecentTokens.Changed());
    }
}
