package org.hearth.notification.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.notification.MailRow;
import org.hearth.notification.MailStatus;
import org.hearth.notification.application.MailboxService;

/** Backs {@code /admin/mail}: the partnership's mail as a list. */
@Named
@RequestScoped
public class MailBean {

    private static final int SIZE = 25;

    @Inject
    MailboxService mailbox;

    private int page = 1;
    private String status;
    private Page<MailRow> list;
    private boolean kept;

    public void load() {
        MailStatus wanted = Arrays.stream(MailStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst()
                .orElse(null);
        status = wanted == null ? null : wanted.name();
        list = mailbox.page(wanted, new Paging(page - 1, SIZE));
        kept = mailbox.keepsMailHere();
    }

    /** What mail of a kind is about, in words. */
    public String about(String kind) {
        return Kinds.about(kind);
    }

    public List<MailStatus> getStatuses() {
        return List.of(MailStatus.values());
    }

    public Page<MailRow> getList() {
        return list;
    }

    public boolean isKept() {
        return kept;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
