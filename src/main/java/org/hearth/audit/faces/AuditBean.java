package org.hearth.audit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.hearth.audit.AuditFilter;
import org.hearth.audit.AuditLine;
import org.hearth.audit.application.AuditService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /audit}: the search stands in the address. */
@Named
@RequestScoped
public class AuditBean {

    private static final int SIZE = 50;

    @Inject
    AuditService audit;

    private String who;
    private String what;
    private String about;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;
    private Page<AuditLine> list;

    public void load() {
        list = audit.search(new AuditFilter(who, what, about, from, to), new Paging(page - 1, SIZE));
    }

    public boolean isFiltered() {
        return who != null || what != null || about != null || from != null || to != null;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Page<AuditLine> getList() {
        return list;
    }
}
