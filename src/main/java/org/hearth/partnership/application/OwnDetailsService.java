package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.hearth.account.Accounts;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Stale;
import org.hearth.partnership.model.Person;
import org.hearth.partnership.store.PersonRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What people say about themselves: what to call them, what they need to take part, who may know, their calendar. */
@ApplicationScoped
@Transactional
public class OwnDetailsService {

    private static final String PERSON = "person";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    @Inject
    PersonRepository people;

    @Inject
    Accounts accounts;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What the viewer said, and whether their calendar has an address. */
    public record Own(
            String name,
            String email,
            String knownAs,
            String phone,
            String accessNeeds,
            boolean shareNeeds,
            boolean calendar,
            int version) {}

    /** What the viewer has said about themself. */
    @Requires(Permission.OWN_ACCOUNT)
    public Own view() {
        Person self = self();
        return new Own(
                self.name(),
                self.email(),
                self.knownAs(),
                self.phone(),
                self.accessNeeds(),
                self.sharesNeeds(),
                self.hasCalendar(),
                self.version());
    }

    /** Changes it. Needs are shared with hosts of booked sessions only when {@code share} says so. */
    @Requires(Permission.OWN_ACCOUNT)
    public void change(String knownAs, String phone, String needs, boolean share, Integer seen) {
        Person self = self();
        Stale.unless(seen, self.version());
        Answers answers = new Answers();
        self.prefer(knownAs, phone, needs, share, answers);
        answers.done();
        accounts.personChanged(self.id());
        audit.record("person.preferences-changed", PERSON, self.id().value(), null, share ? "Shared" : "Not shared");
    }

    /** Gives the viewer's calendar a new secret address; the one before stops working. Shown once, kept as a digest. */
    @Requires(Permission.OWN_ACCOUNT)
    public String newCalendarAddress() {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        Person self = self();
        self.calendarAt(digest(secret));
        audit.record("person.calendar-address-made", PERSON, self.id().value(), null, null);
        return "/calendar/feed/" + secret + ".ics";
    }

    /** Takes the calendar's address away. */
    @Requires(Permission.OWN_ACCOUNT)
    public void noCalendarAddress() {
        Person self = self();
        self.calendarAt(null);
        audit.record("person.calendar-address-ended", PERSON, self.id().value(), null, null);
    }

    private Person self() {
        Scope own = Scope.own(viewer.partnership(), viewer.person());
        return people.get(viewer.person(), own, Today.of(clock));
    }

    private static String digest(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
