package org.hearth.notification.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.notification.MailView;
import org.hearth.notification.application.MailboxService;
import org.hearth.web.Notices;

/** Backs {@code /admin/one-mail}: one mail, its headers and its text. */
@Named
@ViewScoped
public class OneMailBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MailboxService mailbox;

    @Inject
    Notices notices;

    private String ref;
    private MailView mail;

    public void load() {
        mail = mailbox.open(ref);
    }

    public String again() {
        mailbox.again(ref);
        notices.afterRedirect("notification.tried-again");
        return "/admin/mail.xhtml?faces-redirect=true";
    }

    /** What it is about, in words. */
    public String getAbout() {
        return Kinds.about(mail.row().kind());
    }

    /** The text, one paragraph after the other; shown as text, never as a page. */
    public List<String> getParagraphs() {
        return mail.text() == null ? List.of() : List.of(mail.text().strip().split("\\s*\\R\\s*"));
    }

    public MailView getMail() {
        return mail;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
