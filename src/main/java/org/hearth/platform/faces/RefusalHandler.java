package org.hearth.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RuleBroken;
import org.hearth.platform.Texts;
import org.hearth.platform.Trouble;
import org.hearth.security.AccessDenied;

/** Shows a refusal as a message on the page it came from, so that beans need no try and catch. */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (answered(faces, queued.next().getContext().getException())) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        if (Trouble.in(thrown, ViewExpiredException.class).isPresent()) {
            return send(faces, 410, null);
        }
        if (Trouble.notThatText(thrown) && !faces.isPostback()) {
            return send(faces, 404, null);
        }
        Optional<DomainException> refusal = Trouble.in(thrown, DomainException.class);
        if (refusal.isPresent()) {
            return refused(faces, refusal.get());
        }
        if (Trouble.noSuchId(thrown)) {
            return send(faces, 404, null);
        }
        if (Trouble.lostRace(thrown)) {
            return say(faces, null, Texts.of("kernel.changed-meanwhile"));
        }
        return Trouble.mayTryAgain(thrown)
                && !Trouble.databaseIsAway(thrown)
                && say(faces, null, Texts.of("kernel.busy"));
    }

    /** While a page is being built a refusal ends it; after that it is a message on the page. */
    private static boolean refused(FacesContext faces, DomainException refusal) {
        if (refusal instanceof BadInput bad && !bad.faults().isEmpty()) {
            bad.faults()
                    .forEach(fault -> say(
                            faces,
                            clientId(faces, fault.field()),
                            Texts.of(fault.refusal().code(), fault.details())));
            return true;
        }
        if (refusal instanceof RuleBroken broken && !broken.faults().isEmpty()) {
            broken.faults()
                    .forEach(fault -> say(faces, null, Texts.of(fault.refusal().code(), fault.details())));
            return true;
        }
        boolean building = !faces.isPostback() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (building && refusal instanceof NotFound) {
            return send(faces, 404, null);
        }
        if (building && refusal instanceof AccessDenied) {
            return send(faces, 403, null);
        }
        return say(faces, null, Texts.of(refusal));
    }

    private static boolean say(FacesContext faces, String clientId, String sentence) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        return true;
    }

    /** Finds the field's component by its id, wherever in the page it stands. */
    private static String clientId(FacesContext faces, String field) {
        UIViewRoot root = faces.getViewRoot();
        String[] found = new String[1];
        root.visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            if (matches(target, field)) {
                found[0] = target.getClientId(faces);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean matches(UIComponent target, String field) {
        return field != null && field.equals(target.getId());
    }

    private static boolean send(FacesContext faces, int status, String message) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.responseSendError(status, message);
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
        faces.responseComplete();
        return true;
    }
}
