package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hearth.account.SessionView;
import org.hearth.kernel.Identity;

/**
 * One browser somebody is signed in with. It is kept here so that it can be ended from elsewhere: by another password, by
 * its owner, or with the account. What makes it live is judged when it is asked for, so nothing has to tidy up.
 */
@Entity
@Table(name = "account_session")
@NamedQuery(
        name = "SignedInSession.open",
        query = "select s from SignedInSession s where s.account = :account and s.endedAt is null"
                + " and s.startedAt > :notBefore and s.seenAt > :seenAfter order by s.seenAt desc, s.id")
public class SignedInSession {

    /** After this long somebody signs in again, however busy they were. */
    public static final Duration LONGEST = Duration.ofHours(10);

    /** A session nobody uses ends by itself; this is a little longer, because use is noted every few minutes. */
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(36);

    private static final int LONGEST_ADDRESS = 45;

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String address;
    private String browser;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignedInSession() {} // for JPA

    /** A session that begins now; {@code agent} is what the browser says of itself. */
    public static SignedInSession of(String account, String address, String agent, Instant now) {
        var made = new SignedInSession();
        made.id = Identity.next();
        made.account = account;
        made.startedAt = now;
        made.seenAt = now;
        made.address = address == null || address.length() > LONGEST_ADDRESS ? null : address;
        made.browser = Browser.named(agent);
        return made;
    }

    /** As its owner sees it; {@code here} is the session that asks. */
    public SessionView view(String here) {
        return new SessionView(id, browser, address, startedAt, seenAt, id.equals(here));
    }

    public String id() {
        return id;
    }
}
