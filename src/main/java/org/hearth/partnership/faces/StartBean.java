package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.partnership.application.SetUpService;

/** Backs the start page: before anybody has set Hearth up, it says so. */
@Named
@RequestScoped
public class StartBean {

    @Inject
    SetUpService setUp;

    private Boolean ready;

    public boolean isReady() {
        if (ready == null) {
            ready = setUp.isDone();
        }
        return ready;
    }
}
