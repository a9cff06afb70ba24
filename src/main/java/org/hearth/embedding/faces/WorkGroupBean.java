package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hearth.embedding.HeldDraft;
import org.hearth.embedding.MemberDraft;
import org.hearth.embedding.MoveMeeting;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.application.GroupChanges;
import org.hearth.embedding.application.GroupReading;
import org.hearth.embedding.application.GroupService;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/group}: a work-discussion group, who belongs to it, and who was there. */
@Named
@ViewScoped
public class WorkGroupBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupReading reading;

    @Inject
    GroupService groups;

    @Inject
    GroupChanges changes;

    @Inject
    Viewer viewer;

    @Inject
    Notices notices;

    private String id;
    private Integer meeting;
    private WorkGroupView view;
    private WorkGroupView.Meeting chosen;
    private boolean joins;
    private boolean adds;
    private String who;
    private LocalDate on;
    private LocalDate moved;
    private LocalTime from;
    private LocalTime to;
    private List<String> present = new ArrayList<>();

    public void load() {
        view = reading.group(id);
        joins = reading.mayJoin(view);
        adds = reading.mayAdd();
        chosen = view.runs() ? view.meeting(meeting) : null;
        if (chosen != null) {
            on = chosen.on();
            moved = chosen.on();
            from = chosen.from();
            to = chosen.to();
            present = new ArrayList<>(view.present(chosen.number()));
        }
    }

    public String held() {
        groups.held(id, chosen.number(), new HeldDraft(on, present));
        notices.afterRedirect("embedding.notice.held", present.size());
        return here();
    }

    public String join() {
        groups.join(id, new MemberDraft(viewer.person().value()));
        notices.afterRedirect("embedding.notice.joined", view.title());
        return here();
    }

    public String add() {
        groups.join(id, new MemberDraft(who));
        notices.afterRedirect("embedding.notice.added", who);
        return here();
    }

    public String move() {
        changes.move(id, chosen.number(), new MoveMeeting(moved, from, to));
        notices.afterRedirect("embedding.notice.moved", new Show().date(moved));
        return here();
    }

    public String leave() {
        changes.leave(id, new MemberDraft(viewer.person().value()));
        notices.afterRedirect("embedding.notice.left", view.title());
        return here();
    }

    private String here() {
        return "/training/group?faces-redirect=true&id=" + id;
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return reading.peopleLike(words);
    }

    public WorkGroupView getView() {
        return view;
    }

    public WorkGroupView.Meeting getChosen() {
        return chosen;
    }

    public boolean isJoins() {
        return joins;
    }

    public boolean isAdds() {
        return adds;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getMeeting() {
        return meeting;
    }

    public void setMeeting(Integer meeting) {
        this.meeting = meeting;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getMoved() {
        return moved;
    }

    public void setMoved(LocalDate moved) {
        this.moved = moved;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = new ArrayList<>(present);
    }
}
