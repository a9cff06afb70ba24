package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.ParentGroupDraft;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.application.ParentGroupReading;
import org.hearth.embedding.application.ParentGroupService;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.SiteCard;
import org.hearth.web.Notices;

/** Backs {@code /training/parent-group-begin}: first the kind, then who leads it, where and from when. */
@Named
@ViewScoped
public class ParentGroupBeginBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ParentGroupService groups;

    @Inject
    ParentGroupReading reading;

    @Inject
    Notices notices;

    private String kind;
    private List<ParentGroupKind> kinds = List.of();
    private ParentGroupKind chosen;
    private List<Facilitator> facilitators = List.of();
    private List<PartnerCard> hosts = List.of();
    private List<SiteCard> sites = List.of();
    private final Map<String, String> texts = new HashMap<>();
    private LocalDate startsOn;
    private Integer sessions;
    private Integer invited;

    public void load() {
        hosts = groups.hosts();
        sites = groups.places();
        kinds = reading.kinds();
        chosen = kinds.stream()
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElse(null);
        facilitators = groups.facilitators(kind);
        sessions = chosen == null ? null : Integer.valueOf(chosen.most());
        invited = chosen == null ? null : chosen.parentsTo();
    }

    public String save() {
        ParentGroupView made = groups.begin(new ParentGroupDraft(
                kind,
                texts.get("partner"),
                texts.get("site"),
                texts.get("first"),
                texts.get("second"),
                startsOn,
                sessions,
                invited));
        notices.afterRedirect("embedding.notice.parent-begun", made.kindName());
        return "/training/parent-group?faces-redirect=true&id=" + made.id();
    }

    public List<ParentGroupKind> getKinds() {
        return kinds;
    }

    public ParentGroupKind getChosen() {
        return chosen;
    }

    public List<Facilitator> getFacilitators() {
        return facilitators;
    }

    public List<PartnerCard> getHosts() {
        return hosts;
    }

    public List<SiteCard> getSites() {
        return sites;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public Integer getSessions() {
        return sessions;
    }

    public void setSessions(Integer sessions) {
        this.sessions = sessions;
    }

    public Integer getInvited() {
        return invited;
    }

    public void setInvited(Integer invited) {
        this.invited = invited;
    }
}
