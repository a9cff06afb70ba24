package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.embedding.EndParentGroup;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentSessionDraft;
import org.hearth.embedding.application.ParentGroupReading;
import org.hearth.embedding.application.ParentGroupService;
import org.hearth.web.Notices;

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
    Notices notices;

    private String id;
    private ParentGroupView view;
    private LocalDate on;
    private Integer parents;
    private String reason;

    public void load() {
        view = reading.group(id);
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
