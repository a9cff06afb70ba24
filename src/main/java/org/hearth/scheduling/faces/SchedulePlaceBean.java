package org.hearth.scheduling.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.partnership.SiteCard;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.NoShowChoice;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.ChoicesService;
import org.hearth.scheduling.application.LanguageService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.web.Notices;

/** Backs the place of {@code /training/schedule}: where, for how many, until when, and how to get in. */
@Named
@ViewScoped
public class SchedulePlaceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleBean schedule;

    @Inject
    PlanningService planning;

    @Inject
    ChoicesService choices;

    @Inject
    LanguageService languages;

    @Inject
    Notices notices;

    private PlaceForm form = new PlaceForm();
    private List<SelectItem> sites = List.of();
    private List<LanguageCard> spoken = List.of();
    private String overrideReason;

    @PostConstruct
    void open() {
        SessionView session = schedule.getSession();
        if (session != null) {
            form = PlaceForm.of(session);
            sites = choices.sites().stream().map(SchedulePlaceBean::group).toList();
            spoken = languages.all();
        }
    }

    /** A site with its rooms: the site as a whole comes first. */
    private static SelectItem group(SiteCard site) {
        var group = new SelectItemGroup(site.name());
        var whole = new SelectItem(site.id() + "/", site.name());
        Stream<SelectItem> rooms = site.rooms().stream()
                .map(room -> new SelectItem(
                        site.id() + "/" + room.id(), site.name() + ": " + room.name() + " (" + room.capacity() + ")"));
        group.setSelectItems(Stream.concat(Stream.of(whole), rooms).toArray(SelectItem[]::new));
        return group;
    }

    public String save() {
        SessionView session = schedule.getSession();
        planning.meetAt(session.id(), session.version(), form.planned(), overrideReason);
        notices.afterRedirect("scheduling.schedule.saved");
        return schedule.next(session.ref(), null);
    }

    public PlaceForm getForm() {
        return form;
    }

    public List<SelectItem> getSites() {
        return sites;
    }

    public List<LanguageCard> getLanguages() {
        return spoken;
    }

    public NoShowChoice[] getNoShowChoices() {
        return NoShowChoice.values();
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
