package org.hearth.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Answers;
import org.hearth.kernel.Identity;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.PartnershipId;

/** What somebody wrote about the accessibility of a page, with or without an account. */
@Entity
@Table(name = "help_request")
public class HelpRequest {

    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_MESSAGE = 2_000;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private Instant at;

    private String page;

    private String message;

    @Column(name = "reply_to")
    private String replyTo;

    protected HelpRequest() {} // for JPA

    /**
     * Reads what was typed; refuses by field a missing message and what is too long or no email address.
     *
     * @param page which page it is about; may be blank
     * @param replyTo where to answer; may be blank
     */
    public static HelpRequest of(String message, String page, String replyTo) {
        Answers answers = new Answers();
        var made = new HelpRequest();
        made.id = Identity.next();
        made.message = answers.note("message", message, LONGEST_MESSAGE);
        answers.check(message != null && !message.isBlank(), "message", InputRefusal.MISSING);
        made.page = answers.optional("page", page, LONGEST_PAGE);
        made.replyTo = answers.email("replyTo", replyTo);
        answers.done();
        return made;
    }

    /** Comes to a partnership. */
    public void reach(PartnershipId partnership, Instant now) {
        this.partnership = partnership.value();
        at = now;
    }

    public String id() {
        return id;
    }

    /** Which page it is about; null when not said. */
    public String page() {
        return page;
    }

    public String message() {
        return message;
    }

    /** Where to answer; null when no answer is wanted. */
    public String replyTo() {
        return replyTo;
    }
}
