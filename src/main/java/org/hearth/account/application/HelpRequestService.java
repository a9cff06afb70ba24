package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.account.AccountRefusal;
import org.hearth.account.Directory;
import org.hearth.account.model.Account;
import org.hearth.account.model.HelpRequest;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.HelpRepository;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/**
 * Takes what somebody writes about the accessibility of a page to the administrators: of the writer's partnership, or,
 * from somebody who is not signed in, of the partnership that was set up first, which runs the installation.
 */
@ApplicationScoped
@Transactional
public class HelpRequestService implements LetterWriter {

    private static final String KIND = "account.help-request";
    private static final String REQUEST = "request";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    HelpRepository requests;

    @Inject
    AccountRepository accounts;

    @Inject
    Directory directory;

    @Inject
    Doorkeeper door;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Sends it; refuses what {@link HelpRequest} refuses, and {@code account.too-many-requests} from one address. */
    @OpenTo("Anybody with the accessibility statement in front of them; counted per address")
    public void send(String message, String page, String replyTo) {
        HelpRequest request = HelpRequest.of(message, page, replyTo);
        long wait = Doorkeeper.persistently(() -> door.admitRequest(viewer.address()));
        if (wait > 0) {
            throw new RuleBroken(AccountRefusal.TOO_MANY_REQUESTS, wait);
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        PartnershipId to = viewer.isSignedIn() ? viewer.partnership() : requests.first(today);
        request.reach(to, now);
        requests.add(request);
        for (PersonId administrator : requests.administrators(to, today)) {
            outbox.tell(new Notice(KIND, to, administrator, null, null, Map.of(REQUEST, request.id()), now));
        }
    }

    @Override
    @OpenTo("The sender of letters")
    public boolean writes(String kind) {
        return KIND.equals(kind);
    }

    @Override
    @OpenTo("The sender of letters")
    public Optional<Letter> write(Notice notice) {
        return accounts.byPerson(notice.person()).filter(Account::isActive).flatMap(account -> requests.find(
                        notice.facts().get(REQUEST), notice.partnership())
                .map(request -> letter(account, request)));
    }

    private Letter letter(Account account, HelpRequest request) {
        String name =
                directory.entry(account.person()).map(Directory.Entry::name).orElse(account.email());
        List<String> lines = new ArrayList<>();
        lines.add("Somebody used the contact form of the accessibility statement. They wrote:");
        lines.addAll(List.of(request.message().split("\n")));
        lines.add("The page: " + (request.page() == null ? "not said." : request.page()));
        lines.add(
                request.replyTo() == null
                        ? "They left no address to answer to."
                        : "Answer within 5 working days to " + request.replyTo());
        return new Letter(
                name, account.email(), "Somebody has a problem with the accessibility of Hearth", lines, null, null);
    }
}
