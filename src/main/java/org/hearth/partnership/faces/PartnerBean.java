package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.application.PartnerService;
import org.hearth.web.Notices;

/** Backs {@code /admin/partner}: one partner, or a new one when none is named. */
@Named
@ViewScoped
public class PartnerBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerService partners;

    @Inject
    Notices notices;

    private String ref;
    private PartnerView view;
    private PartnerForm form = new PartnerForm();

    public void load() {
        partners.mayManage();
        if (ref != null) {
            view = partners.toChange(new PartnerId(ref));
            form = PartnerForm.of(view);
        }
    }

    /** Adds the partner, or changes the one named. */
    public String save() {
        PartnerView saved = view == null
                ? partners.add(form.details())
                : partners.change(new PartnerId(ref), form.details(), view.version());
        notices.afterRedirect("partnership.partner-kept", saved.name());
        return "/admin/partner?faces-redirect=true&ref=" + saved.id();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public PartnerView getView() {
        return view;
    }

    public PartnerForm getForm() {
        return form;
    }
}
