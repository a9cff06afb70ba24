package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.account.AccountRefusal;
import org.hearth.account.PasswordHash;
import org.hearth.account.SessionView;
import org.hearth.account.TokenSecret;
import org.hearth.account.TokenView;
import org.hearth.account.model.Account;
import org.hearth.account.model.ApiToken;
import org.hearth.account.model.Passwords;
import org.hearth.account.model.SignedInSession;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.HoldingRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.account.store.SessionRepository;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What people do with their own account: password, tokens, how pages look. */
@ApplicationScoped
@Transactional
public class OwnAccountService {

    private static final String ACCOUNT = "account";
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 366;
    private static final int MOST_TOKENS = 20;
    private static final int LONGEST_PASSWORD = 800;

    @Inject
    AccountRepository accounts;

    @Inject
    HoldingRepository holdings;

    @Inject
    SessionRepository sessions;

    @Inject
    Doorkeeper door;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Event<RecentTokens.Changed> changed;

    @Inject
    Clock clock;

    /**
     * Sets another password; every other session ends at its next request. The old one is asked for and its tries are counted like a sign-in's.
     * Refuses {@code account.wrong-password}, {@code account.too-many-tries} and what {@link Passwords} refuses.
     */
    @Requires(Permission.OWN_ACCOUNT)
    public void changePassword(String current, String fresh, String again) {
        Account account = own();
        Answers answers = new Answers();
        answers.check(current != null && !current.isEmpty(), "currentPassword", InputRefusal.MISSING);
        Passwords.check("newPassword", fresh, again, answers, viewer.known().name(), account.email());
        answers.done();
        long wait = Doorkeeper.persistently(() -> door.admit(account.email(), viewer.address()));
        if (wait > 0) {
            throw new RuleBroken(AccountRefusal.TOO_MANY_TRIES, wait);
        }
        boolean right = account.passwordHash() != null
                && current.length() <= LONGEST_PASSWORD
                && PasswordHash.matches(current, account.passwordHash());
        if (!right) {
            throw new BadInput("currentPassword", AccountRefusal.WRONG_PASSWORD);
        }
        door.letIn(account.email(), viewer.address());
        account.changePassword(fresh);
        changed.fire(new RecentTokens.Changed());
        sessions.endOthers(account.id(), viewer.session(), clock.instant());
        audit.record("account.password-changed", ACCOUNT, account.id(), null, null);
    }

    /** Where the viewer is signed in, the last used first. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<SessionView> sessions() {
        return sessions.open(viewer.known().account(), clock.instant()).stream()
                .map(each -> each.view(viewer.session()))
                .toList();
    }

    /** Signs the viewer out in one other place; not found when it is nobody's or somebody else's. */
    @Requires(Permission.OWN_ACCOUNT)
    public void endSession(String id) {
        Instant now = clock.instant();
        String account = viewer.known().account();
        SignedInSession ended = sessions.open(account, now).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(ACCOUNT, id));
        sessions.end(ended.id(), now);
        audit.record("account.session-ended", ACCOUNT, account, null, null);
    }

    /** Signs the viewer out everywhere but here. */
    @Requires(Permission.OWN_ACCOUNT)
    public void endOtherSessions() {
        String account = viewer.known().account();
        int ended = sessions.endOthers(account, viewer.session(), clock.instant());
        audit.record("account.sessions-ended", ACCOUNT, account, null, ended + " sessions");
    }

    /** The viewer's tokens, the newest first. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<TokenView> tokens() {
        Instant now = clock.instant();
        return holdings.tokens(viewer.known().account()).stream()
                .map(each -> each.view(now))
                .toList();
    }

    /** What a token of the viewer may be narrowed to. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<Permission> choices() {
        return EnumSet.allOf(Permission.class).stream().filter(viewer::may).toList();
    }

    /**
     * Makes a token. Refuses {@code account.token-name-missing}, {@code account.token-days}, {@code account.token-scope}
     * and {@code account.too-many-tokens}.
     *
     * @param scopes what it may do; whatever its owner may, when empty
     * @return the token itself, to be shown once
     */
    @Requires(Permission.OWN_ACCOUNT)
    public String makeToken(String name, Integer days, List<String> scopes) {
        Answers answers = new Answers();
        String called = answers.optional("tokenName", name, LONGEST_NAME);
        answers.check(name != null && !name.isBlank(), "tokenName", AccountRefusal.TOKEN_NAME_MISSING);
        answers.check(days != null && days >= 1 && days <= MOST_DAYS, "tokenDays", AccountRefusal.TOKEN_DAYS);
        Set<Permission> chosen = chosen(scopes, answers);
        answers.done();
        Instant now = clock.instant();
        String account = viewer.known().account();
        if (holdings.tokens(account).stream().filter(each -> each.works(now)).count() >= MOST_TOKENS) {
            throw new RuleBroken(AccountRefusal.TOO_MANY_TOKENS, MOST_TOKENS);
        }
        TokenSecret secret = TokenSecret.fresh();
        ApiToken made = ApiToken.of(account, called, secret, chosen, now, now.plus(Duration.ofDays(days)));
        holdings.add(made);
        audit.record("account.token-made", "token", made.id(), null, "For " + days + " days");
        return secret.text();
    }

    private Set<Permission> chosen(List<String> scopes, Answers answers) {
        Set<Permission> chosen = EnumSet.noneOf(Permission.class);
        for (String each : scopes == null ? List.<String>of() : scopes) {
            choices().stream()
                    .filter(may -> may.name().equals(each))
                    .findFirst()
                    .ifPresentOrElse(chosen::add, () -> answers.fault("tokenScopes", AccountRefusal.TOKEN_SCOPE));
        }
        return chosen;
    }

    /** Ends one of the viewer's tokens at once. */
    @Requires(Permission.OWN_ACCOUNT)
    public void revokeToken(String id) {
        ApiToken token = holdings.tokens(viewer.known().account()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(ACCOUNT, id));
        token.revoke(clock.instant());
        changed.fire(new RecentTokens.Changed());
        audit.record("account.token-revoked", "token", id, null, null);
    }

    /** How pages look for the viewer: auto, light or dark. */
    @Requires(Permission.OWN_ACCOUNT)
    public String theme() {
        return own().theme();
    }

    /** Chooses how pages look. */
    @Requires(Permission.OWN_ACCOUNT)
    public void likes(String theme) {
        Answers answers = new Answers();
        answers.check(theme != null && THEMES.contains(theme), "theme", InputRefusal.NOT_A_CHOICE);
        answers.done();
        own().likes(theme);
    }

    private Account own() {
        String id = viewer.known().account();
        return accounts.find(id).orElseThrow(() -> new NotFound(ACCOUNT, id));
    }
}
