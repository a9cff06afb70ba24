package org.hearth.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes the nonce of a page's Content-Security-Policy before PrimeFaces would. PrimeFaces keeps its nonce in the view
 * map, which costs every page a session and a stored view, even those that only show something. It leaves that out for
 * a transient view, so the view is called transient while the nonce is made. A form brings the nonce back itself:
 * {@link Form} writes it into each.
 */
public class ScriptNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the view is not there yet
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view == null || view.isTransient() || faces.isPostback() || faces.getResponseComplete()) {
            return;
        }
        view.setTransient(true);
        try {
            of(faces);
        } finally {
            view.setTransient(false);
        }
    }

    /** The nonce of the page being answered. */
    static String of(FacesContext faces) {
        return PrimeFacesContext.getCspState(faces).getNonce();
    }
}
