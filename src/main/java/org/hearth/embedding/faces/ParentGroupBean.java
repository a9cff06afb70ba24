package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.embedding.EndParentGroup;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentLeadersDraft;
import org.hearth.embedding.ParentSessionDraft;
import org.hearth.embedding.application.ParentGroupChanges;
import org.hearth.embedding.application.ParentGroupReading;
import org.hearth.embedding.application.ParentGroupService;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/parent-group}: the sessions of a group for parents, one by one. */
@Named
@ViewScoped
public class ParentGroupBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ParentGroupReading reading;

    @Inject
    ParentGroupService groups;

    @Inject
    ParentGroupChanges changes;

    @Inject
    Notices notices;

    private String id;
    private Integer session;
    private ParentGroupView view;
    private ParentGroupView.Held chosen;
    private List<Facilitator> others = List.of();
    private LocalDate day;
    private Integer came;
    private String first;
    private String second;
    private LocalDate from;
    private LocalDate on;
    private Integer parents;
    private String reason;

    public void load() {
        view = reading.group(id);
        chosen = view.runs() ? view.session(session) : null;
        if (chosen != null) {
            day = chosen.on();
            came = chosen.parents();
        }
        if (view.runs() && view.running() && reading.mayBegin()) {
            others = groups.facilitators(view.kind());
        }
    }

    public String correct() {
        changes.correct(id, chosen.number(), new ParentSessionDraft(day, came));
        notices.afterRedirect("embedding.notice.parent-corrected", chosen.number());
        return here();
    }

    public String lead() {
        changes.lead(id, new ParentLeadersDraft(first, second, from));
        notices.afterRedirect("embedding.notice.leaders", new Show().date(from));
        return here();
    }

    public String held() {
        ParentGroupView now = groups.held(id, new ParentSessionDraft(on, parents));
        notices.afterRedirect(
                now.running() ? "embedding.notice.parent-held" : "embedding.notice.parent-completed",
                now.held().size(),
                now.sessions());
        return here();
    }

    public String end() {
        groups.end(id, new EndParentGroup(reason));
        notices.afterRedirect("embedding.notice.parent-ended", view.kindName());
        return here();
    }

    private String here() {
        return "/training/parent-group?faces-redirect=true&id=" + id;
    }

    public ParentGroupView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ParentGroupView.Held getChosen() {
        return chosen;
    }

    /** Who may lead it instead; nobody where the viewer does not plan. */
    public List<Facilitator> getOthers() {
        return others;
    }

    public Integer getSession() {
        return session;
    }

    public void setSession(Integer session) {
        this.session = session;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Integer getCame() {
        return came;
    }

    public void setCame(Integer came) {
        this.came = came;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getParents() {
        return parents;
    }

    public void setParents(Integer parents) {
        this.parents = parents;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
