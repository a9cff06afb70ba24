package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.partnership.AreaView;
import org.hearth.partnership.application.AreaService;

/** Backs {@code /reports/area}. */
@Named
@RequestScoped
public class AreaBean {

    @Inject
    AreaService area;

    private AreaView view;

    public void load() {
        view = area.view();
    }

    public AreaView getView() {
        return view;
    }
}
