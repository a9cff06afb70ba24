package org.hearth.audit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hearth.audit.AuditFilter;
import org.hearth.audit.AuditLine;
import org.hearth.audit.application.AuditService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.web.Download;

/** Backs {@code /audit}: the search stands in the address. */
@Named
@RequestScoped
public class AuditBean {

    private static final int SIZE = 50;
    private static final int ENOUGH = 6;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.hearth.audit.messages", Locale.UK);

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

    /** Answers with the lines as a file. */
    public void export() throws IOException {
        Download.table("audit.csv", audit.sheet(new AuditFilter(who, what, about, from, to)));
    }

    /** An act in words, like {@code Booked a place}; one that has none is told by its code. */
    public String said(String action) {
        String key = "act." + action;
        return WORDS.containsKey(key) ? WORDS.getString(key) : action;
    }

    /** The end of an identifier: enough to tell two apart on one page. */
    public String shortened(String id) {
        return id == null || id.length() <= ENOUGH ? id : "…" + id.substring(id.length() - ENOUGH);
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
