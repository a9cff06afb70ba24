package org.hearth.licence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.licence.Choice;
import org.hearth.licence.LicenceView;
import org.hearth.licence.application.CoverService;
import org.hearth.licence.application.LicenceService;
import org.hearth.licence.application.ReadingService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /training/licence} and the pages on which one licence is changed, covers a partner and ends. */
@Named
@ViewScoped
public class LicenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    LicenceService licences;

    @Inject
    CoverService covers;

    @Inject
    Notices notices;

    private String id;
    private String cover;
    private LicenceView found;
    private LicenceView.Cover leaving;
    private LicenceForm form = new LicenceForm();
    private final EndForm end = new EndForm();
    private final CoverForm joining = new CoverForm();
    private List<Choice> strands = List.of();
    private List<PartnerCard> partners = List.of();

    public void load() {
        found = reading.licence(id);
    }

    /** For who keeps it. */
    public void loadToKeep() {
        found = reading.kept(id);
        form = LicenceForm.of(found);
        strands = reading.strands();
        partners = reading.others(found.holder());
    }

    /** For who ends it, or one of its covers. */
    public void loadToEnd() {
        found = reading.kept(id);
        leaving = cover == null ? null : reading.cover(id, cover);
    }

    public String save() {
        licences.change(found.id(), found.version(), form.answer());
        return shown("licence.notice.changed");
    }

    public String join() {
        covers.cover(found.id(), found.version(), joining.answer());
        return shown("licence.notice.covered");
    }

    /** Ends the cover the page is about, or the licence. */
    public String finish() {
        if (cover != null) {
            covers.end(found.id(), cover, found.version(), end.answer());
            return shown("licence.notice.covered-no-more");
        }
        licences.end(found.id(), found.version(), end.answer());
        return shown("licence.notice.ended");
    }

    private String shown(String notice) {
        notices.afterRedirect(notice);
        return "/training/licence?faces-redirect=true&id=" + found.id();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LicenceView getFound() {
        return found;
    }

    public LicenceForm getForm() {
        return form;
    }

    public String getCover() {
        return cover;
    }

    public void setCover(String cover) {
        this.cover = cover == null || cover.isBlank() ? null : cover;
    }

    /** The cover that is to end; null when it is the licence. */
    public LicenceView.Cover getLeaving() {
        return leaving;
    }

    public EndForm getEnd() {
        return end;
    }

    public CoverForm getJoining() {
        return joining;
    }

    public List<Choice> getStrands() {
        return strands;
    }

    /** Those who can be covered: everybody but the holder. */
    public List<PartnerCard> getPartners() {
        return partners;
    }
}
