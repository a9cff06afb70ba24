package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountRefusal;
import org.hearth.account.Directory;
import org.hearth.account.TokenSecret;
import org.hearth.account.model.Account;
import org.hearth.account.model.PasswordLink;
import org.hearth.account.model.Passwords;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.HoldingRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.account.store.SessionRepository;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.RuleBroken;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.security.OpenTo;

/**
 * One-time addresses to set a password at. The secret is never kept: the administrator is shown one, and the letter
 * gets another of its own when it is written.
 */
@ApplicationScoped
@Transactional
public class PasswordLinkService implements LetterWriter {

    private static final String KIND = "account.set-password";

    @Inject
    AccountRepository accounts;

    @Inject
    HoldingRepository holdings;

    @Inject
    SessionRepository sessions;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Event<RecentTokens.Changed> changed;

    @Inject
    Clock clock;

    /** A new address for the account, and a letter with another to its owner. For services of this room. */
    @OpenTo("The accounts service, once it has found the account within the partnership")
    public String offer(Account account) {
        outbox.tell(new Notice(KIND, account.partnership(), account.person(), null, null, Map.of(), clock.instant()));
        return fresh(account);
    }

    private String fresh(Account account) {
        TokenSecret secret = TokenSecret.fresh();
        holdings.add(PasswordLink.of(account.id(), secret.hash(), clock.instant()));
        return "/set-password?key=" + secret.text();
    }

    /** Whether the secret of an address would be taken now. */
    @OpenTo("Whoever follows the address; says nothing of whose it is")
    public boolean works(String key) {
        return link(key).isPresent();
    }

    /** Sets the password, once; refuses {@code account.link-expired} and what {@link Passwords} refuses. */
    @OpenTo("Whoever knows the secret address is the person")
    public void setPassword(String key, String fresh, String again) {
        PasswordLink link = link(key).orElseThrow(() -> new RuleBroken(AccountRefusal.LINK_EXPIRED));
        Account account = accounts.find(link.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new RuleBroken(AccountRefusal.LINK_EXPIRED));
        String name =
                directory.entry(account.person()).map(Directory.Entry::name).orElse(null);
        Answers answers = new Answers();
        Passwords.check("newPassword", fresh, again, answers, name, account.email());
        answers.done();
        Instant now = clock.instant();
        account.changePassword(fresh);
        changed.fire(new RecentTokens.Changed());
        sessions.endOthers(account.id(), null, now);
        holdings.unusedLinks(account.id()).forEach(each -> each.use(now));
        audit.recordUnsigned(account.partnership(), "account.password-set", "account", account.id());
    }

    private Optional<PasswordLink> link(String key) {
        return TokenSecret.read(key)
                .flatMap(secret -> holdings.link(secret.hash()))
                .filter(found -> found.works(clock.instant()));
    }

    @Override
    @OpenTo("The sender of letters")
    public boolean writes(String kind) {
        return KIND.equals(kind);
    }

    @Override
    @OpenTo("The sender of letters")
    public Optional<Letter> write(Notice notice) {
        return accounts.byPerson(notice.person()).filter(Account::isActive).map(account -> {
            String name =
                    directory.entry(account.person()).map(Directory.Entry::name).orElse(account.email());
            return new Letter(
                    name,
                    account.email(),
                    "Set your Hearth password in the next 72 hours",
                    List.of(
                            "You have a Hearth account. Choose a password to start using it.",
                            "The link works once and for 72 hours. If you did not expect this, tell your training"
                                    + " lead and do nothing else."),
                    new Letter.Action("Set your password", fresh(account)),
                    null);
        });
    }
}
