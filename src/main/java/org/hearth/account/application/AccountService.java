package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountRefusal;
import org.hearth.account.AccountView;
import org.hearth.account.Directory;
import org.hearth.account.model.Account;
import org.hearth.account.model.Role;
import org.hearth.account.model.RoleGrant;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.HoldingRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.account.store.SessionRepository;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.ScopeKind;
import org.hearth.security.Viewer;

/** What administrators do with the accounts of their partnership. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final String ACCOUNT = "account";

    @Inject
    AccountRepository accounts;

    @Inject
    HoldingRepository holdings;

    @Inject
    SessionRepository sessions;

    @Inject
    PasswordLinkService links;

    @Inject
    Directory directory;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Event<RecentTokens.Changed> changed;

    @Inject
    Clock clock;

    /** The partnership's accounts by email. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Page<AccountView.Row> list(String words, Paging paging) {
        Page<HoldingRepository.Line> found = holdings.list(words, viewer.partnership(), paging);
        Map<String, String> names = directory.names(
                found.items().stream().map(HoldingRepository.Line::person).toList(), viewer.partnership());
        List<AccountView.Row> rows = found.items().stream()
                .map(each -> new AccountView.Row(
                        each.id(),
                        each.person(),
                        names.get(each.person()),
                        each.email(),
                        each.open(),
                        each.lastSignIn()))
                .toList();
        return new Page<>(rows, found.page(), found.size(), found.total());
    }

    /** One account with its roles; not found when it is of another partnership. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public AccountView view(String id) {
        Account account = holdings.get(id, viewer.partnership());
        Map<String, String> names = directory.names(List.of(account.person().value()), viewer.partnership());
        List<Directory.Holding> places = directory.holdings(viewer.partnership());
        List<AccountView.Role> roles = holdings.grants(id).stream()
                .filter(each -> !each.isOver(today()))
                .map(each -> view(each, places))
                .toList();
        return new AccountView(
                id,
                account.person().value(),
                names.get(account.person().value()),
                account.email(),
                account.isActive(),
                account.passwordHash() != null,
                account.lastSignIn(),
                roles);
    }

    private AccountView.Role view(RoleGrant grant, List<Directory.Holding> places) {
        String name = places.stream()
                .filter(each -> each.id().equals(grant.scope()))
                .map(Directory.Holding::name)
                .findFirst()
                .orElse(null);
        return new AccountView.Role(
                grant.id(),
                grant.role(),
                grant.kind().name(),
                grant.scope(),
                name,
                grant.from(),
                grant.to(),
                grant.holdsOn(today()));
    }

    /** The account of a person, when there is one; not found when the person is of another partnership. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Optional<String> ofPerson(String person) {
        entry(person);
        return accounts.byPerson(new PersonId(person)).map(Account::id);
    }

    /** The person's name and email, to open an account with. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Directory.Entry person(String person) {
        return entry(person);
    }

    /** What roles can be held for. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<Directory.Holding> holdings() {
        return directory.holdings(viewer.partnership());
    }

    /** The roles there are. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public List<String> roles() {
        return Arrays.stream(Role.values()).map(Enum::name).toList();
    }

    /**
     * Opens an account for a person, with the role everybody has. Refuses {@code account.email-taken} and {@code
     * account.person-has-account}.
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public Opened open(String person, String email) {
        Answers answers = new Answers();
        answers.check(person != null && !person.isBlank(), "person", InputRefusal.MISSING);
        answers.check(email != null && !email.isBlank(), "email", InputRefusal.MISSING);
        String address = answers.email("email", email);
        answers.done();
        entry(person);
        PersonId who = new PersonId(person);
        if (accounts.byPerson(who).isPresent()) {
            throw new RuleBroken(AccountRefusal.PERSON_HAS_ACCOUNT);
        }
        if (accounts.byEmail(address).isPresent()) {
            throw new BadInput("email", AccountRefusal.EMAIL_TAKEN);
        }
        Account account = Account.open(who, viewer.partnership(), address, null, clock.instant());
        accounts.add(account);
        holdings.add(RoleGrant.of(account.id(), Role.LEARNER, ScopeKind.SELF, null, today(), null)
                .by(viewer.known().account(), clock.instant()));
        audit.recordFor(account.person(), "account.opened", ACCOUNT, account.id(), null, null);
        return new Opened(account.id(), links.offer(account));
    }

    /** An account and the one-time address at which its owner sets the password: shown once. */
    public record Opened(String account, String link) {}

    /** Another one-time address, for somebody who forgot the password or let the first one run out. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public String newLink(String id) {
        Account account = open(id);
        audit.recordFor(account.person(), "account.link-made", ACCOUNT, id, null, null);
        return links.offer(account);
    }

    /**
     * Gives a role for a scope and dates. Without a kind it is what is usual: the only kind the role can be held for, and
     * of partners the person's own. Refuses {@code account.role-scope} and {@code account.role-held}.
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void give(String id, String role, String kind, String scope, LocalDate from, LocalDate to) {
        Account account = open(id);
        Answers answers = new Answers();
        Optional<Role> named = Role.named(role);
        answers.check(named.isPresent(), "role", AccountRefusal.ROLE_UNKNOWN);
        LocalDate begins = from == null ? today() : answers.date("from", from);
        LocalDate ends = answers.optionalDate("to", to);
        answers.inOrder("to", begins, ends);
        answers.done();
        ScopeKind what = kind(named.get(), kind);
        boolean usual = kind == null || kind.isBlank();
        String where = where(what, usual ? entry(account.person().value()).homePartner() : scope);
        boolean held = holdings.grants(id).stream()
                .anyMatch(each -> each.isFor(named.get(), what, where) && !each.isOver(today()));
        if (held) {
            throw new RuleBroken(AccountRefusal.ROLE_HELD);
        }
        holdings.add(RoleGrant.of(id, named.get(), what, where, begins, ends)
                .by(viewer.known().account(), clock.instant()));
        account.rolesChanged();
        changed.fire(new RecentTokens.Changed());
        audit.recordFor(account.person(), "account.role-given", ACCOUNT, id, null, named.get() + " for " + what);
    }

    private ScopeKind kind(Role role, String kind) {
        return Arrays.stream(ScopeKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .or(() -> kind == null || kind.isBlank() ? role.onlyKind() : Optional.empty())
                .filter(role::mayBeHeldFor)
                .orElseThrow(() -> new BadInput("scope", AccountRefusal.ROLE_SCOPE));
    }

    private String where(ScopeKind kind, String scope) {
        if (kind != ScopeKind.PARTNER && kind != ScopeKind.HUB) {
            return null;
        }
        return directory.holdings(viewer.partnership()).stream()
                .filter(each -> each.kind() == kind && each.id().equals(scope))
                .map(Directory.Holding::id)
                .findFirst()
                .orElseThrow(() -> new BadInput("scope", AccountRefusal.ROLE_SCOPE));
    }

    /** Takes a role back at once. Refuses {@code account.last-administrator}. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void take(String id, String grant) {
        Account account = holdings.get(id, viewer.partnership());
        RoleGrant taken = holdings.grants(id).stream()
                .filter(each -> each.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new NotFound(ACCOUNT, grant));
        if (taken.isAdministrator()) {
            refuseLastAdministrator(id);
        }
        taken.take(today());
        account.rolesChanged();
        changed.fire(new RecentTokens.Changed());
        audit.recordFor(
                account.person(), "account.role-taken", ACCOUNT, id, null, taken.role() + " for " + taken.kind());
    }

    /** Closes an account: its sessions and tokens stop at their next request. Refuses the last administrator's. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void close(String id) {
        Account account = open(id);
        refuseLastAdministrator(id);
        account.close();
        changed.fire(new RecentTokens.Changed());
        sessions.endOthers(id, null, clock.instant());
        audit.recordFor(account.person(), "account.closed", ACCOUNT, id, null, null);
    }

    private void refuseLastAdministrator(String id) {
        if (holdings.administrators(viewer.partnership(), today()).equals(List.of(id))) {
            throw new RuleBroken(AccountRefusal.LAST_ADMINISTRATOR);
        }
    }

    private Account open(String id) {
        Account account = holdings.get(id, viewer.partnership());
        if (!account.isActive()) {
            throw new RuleBroken(AccountRefusal.ACCOUNT_CLOSED);
        }
        return account;
    }

    private Directory.Entry entry(String person) {
        return directory
                .entry(new PersonId(person))
                .filter(found -> found.partnership().equals(viewer.partnership().value()))
                .orElseThrow(() -> new NotFound(ACCOUNT, person));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
