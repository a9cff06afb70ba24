package org.hearth.licence.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.licence.Choice;
import org.hearth.licence.LicenceView;
import org.hearth.licence.application.LicenceService;
import org.hearth.licence.application.ReadingService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /training/licence-record}: a new licence. */
@Named
@ViewScoped
public class LicenceRecordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    LicenceService licences;

    @Inject
    Notices notices;

    private final LicenceForm form = new LicenceForm();
    private List<Choice> programmes = List.of();
    private List<Choice> strands = List.of();
    private List<PartnerCard> holders = List.of();

    public void load() {
        programmes = reading.programmes();
        strands = reading.strands();
        holders = reading.holders();
    }

    public String save() {
        if (form.getHolder() == null && !holders.isEmpty()) {
            form.setHolder(holders.get(0).id());
        }
        LicenceView made = licences.record(form.answer());
        notices.afterRedirect("licence.notice.recorded", made.programmeName());
        return "/training/licence?faces-redirect=true&id=" + made.id();
    }

    public LicenceForm getForm() {
        return form;
    }

    public List<Choice> getProgrammes() {
        return programmes;
    }

    public List<Choice> getStrands() {
        return strands;
    }

    public List<PartnerCard> getHolders() {
        return holders;
    }
}
