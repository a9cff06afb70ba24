package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.SessionRow;
import org.hearth.scheduling.SessionSearch;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.application.ReadingService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/sessions}: the sessions one plans or trains, drafts too, and those of everybody. */
@Named
@RequestScoped
public class SessionsBean {

    private static final int SIZE = 20;
    private static final List<String> GOING_ON = List.of("DRAFT", "PUBLISHED", "RUNNING");

    @Inject
    ReadingService reading;

    @Inject
    Viewer viewer;

    private String mine;
    private String status;
    private String words;
    private int page = 1;
    private Page<SessionRow> list;

    public void load() {
        List<String> statuses = status == null || status.isBlank() ? GOING_ON : List.of(status);
        var search = SessionSearch.words(words, statuses, mine);
        list = reading.list(search, new Paging(page - 1, SIZE));
    }

    public boolean isPlanner() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    public SessionStatus[] getStatuses() {
        return SessionStatus.values();
    }

    /** The shape and colour of a status. */
    public String kind(SessionStatus of) {
        return switch (of) {
            case DRAFT -> "none";
            case PUBLISHED -> "info";
            case RUNNING -> "busy";
            case COMPLETED -> "ok";
            case CANCELLED -> "bad";
        };
    }

    public Page<SessionRow> getList() {
        return list;
    }

    public String getMine() {
        return mine;
    }

    public void setMine(String mine) {
        this.mine = mine;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
