package org.hearth.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RuleBroken;
import org.hearth.platform.Trouble;
import org.hearth.security.AccessDenied;
import org.hearth.web.Texts;

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

    /**
     * Finds the field's component by its id, wherever in the page it stands; of several rows' the one that was sent. A
     * field within a list, like {@code rooms/0/name}, is the one of that row of the list of that name.
     */
    private static String clientId(FacesContext faces, String field) {
        Set<String> pressed = new HashSet<>();
        List<String> found = new ArrayList<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, target) -> {
            String id = target.getClientId(faces);
            if (target instanceof UICommand
                    && faces.getExternalContext().getRequestParameterMap().containsKey(id)) {
                pressed.add(row(id));
            }
            if (field != null
                    && (field.equals(target.getId()) || field.replace('/', ':').equals(id))) {
                found.add(id);
            }
            return VisitResult.ACCEPT;
        });
        return found.stream()
                .filter(each -> pressed.contains(row(each)))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    /** What comes before a component's own id: the row it stands in. */
    private static String row(String clientId) {
        return clientId.substring(
                0, clientId.lastIndexOf(UINamingContainer.getSeparatorChar(FacesContext.getCurrentInstance())) + 1);
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
