package org.hearth.web;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import org.primefaces.component.api.InputHolder;

/** What the frame knows about boxes to fill in: where the focus goes, and which of them are groups. */
final class Controls {

    private Controls() {}

    /** The first box within a part of the page. */
    static Optional<UIComponent> firstIn(UIComponent part) {
        if (part instanceof EditableValueHolder) {
            return Optional.of(part);
        }
        return part.getChildren().stream()
                .map(Controls::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a box is a group of radio buttons or check boxes, which a fieldset names. */
    static boolean isGroup(UIComponent box) {
        String drawnAs = String.valueOf(box.getRendererType());
        return box instanceof UISelectOne && drawnAs.endsWith("Radio")
                || box instanceof UISelectMany && drawnAs.endsWith("Checkbox");
    }

    /** Whether a box stands before its label. */
    static boolean isSingleCheck(UIComponent box) {
        return box instanceof UISelectBoolean;
    }

    /** Whether a box is one plain element, to be dressed by the frame: no group, no check box, none of PrimeFaces. */
    static boolean isPlain(UIComponent box) {
        return !isGroup(box) && !isSingleCheck(box) && !(box instanceof InputHolder);
    }

    /** The id of the element that takes the focus. */
    static String focusId(FacesContext faces, UIComponent box) {
        if (box instanceof InputHolder wrapped) {
            return wrapped.getInputClientId();
        }
        return box.getClientId(faces) + (isGroup(box) ? ":0" : "");
    }

    /** The label of the field a box stands in; empty for a box without one. */
    static String label(UIComponent box) {
        UIComponent part = box;
        while (part != null && !(part instanceof Field)) {
            part = part.getParent();
        }
        Object label = part == null ? null : part.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
