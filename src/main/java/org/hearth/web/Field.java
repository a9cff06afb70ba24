package org.hearth.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A box with its label, its hint and what is wrong with it, tied together for those who hear the page. It takes any
 * one input component as its body; a group of radio buttons or check boxes becomes a fieldset.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    /** The component's type, as in the tag library. */
    public static final String TYPE = "org.hearth.web.Field";

    @Override
    public String getFamily() {
        return "org.hearth.web";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        UIComponent box = Controls.firstIn(this)
                .orElseThrow(() -> new IllegalStateException("hearth:field without a box: " + getClientId(faces)));
        String id = box.getClientId(faces);
        List<FacesMessage> wrong = faces.getMessageList(id);
        boolean group = Controls.isGroup(box);
        String hint = text("hint");
        String describedBy = describedBy(id, hint, !wrong.isEmpty());

        ResponseWriter page = faces.getResponseWriter();
        page.startElement(group ? "fieldset" : "div", this);
        String kind = Controls.isSingleCheck(box) ? "h-field h-field--check" : "h-field";
        page.writeAttribute("class", wrong.isEmpty() ? kind : kind + " h-field--err", null);
        if (group && !describedBy.isEmpty()) {
            page.writeAttribute("aria-describedby", describedBy, null);
        }
        writeLabel(page, group ? null : Controls.focusId(faces, box));
        if (!hint.isEmpty()) {
            write(page, "div", id + "-hint", "h-hint", hint);
        }
        for (FacesMessage each : wrong) {
            writeError(page, each == wrong.get(0) ? id + "-error" : null, each);
            each.rendered();
        }
        dress(box, group, describedBy, !wrong.isEmpty());
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        boolean group = Controls.firstIn(this).filter(Controls::isGroup).isPresent();
        faces.getResponseWriter().endElement(group ? "fieldset" : "div");
    }

    private void writeLabel(ResponseWriter page, String target) throws IOException {
        page.startElement(target == null ? "legend" : "label", this);
        if (target != null) {
            page.writeAttribute("for", target, null);
        }
        page.writeText(text("label"), null);
        if (Boolean.parseBoolean(text("optional"))) {
            page.writeText(" " + Words.of("field.optional"), null);
        }
        page.endElement(target == null ? "legend" : "label");
    }

    private void writeError(ResponseWriter page, String id, FacesMessage message) throws IOException {
        page.startElement("p", this);
        page.writeAttribute("class", "h-err", null);
        if (id != null) {
            page.writeAttribute("id", id, null);
        }
        write(page, "span", null, "h-vh", Words.of("field.error"));
        page.writeText(" " + message.getSummary(), null);
        page.endElement("p");
    }

    private void write(ResponseWriter page, String element, String id, String style, String text) throws IOException {
        page.startElement(element, this);
        if (id != null) {
            page.writeAttribute("id", id, null);
        }
        page.writeAttribute("class", style, null);
        page.writeText(text, null);
        page.endElement(element);
    }

    private static void dress(UIComponent box, boolean group, String describedBy, boolean wrong) {
        Map<String, Object> attributes = box.getPassThroughAttributes(true);
        tell(attributes, "aria-describedby", group || describedBy.isEmpty() ? null : describedBy);
        tell(attributes, "aria-invalid", wrong && !group ? "true" : null);
        if (Controls.isPlain(box) && box.getAttributes().get("styleClass") == null) {
            box.getAttributes().put("styleClass", "h-in");
        }
    }

    private static void tell(Map<String, Object> attributes, String name, String value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static String describedBy(String id, String hint, boolean wrong) {
        String hinted = hint.isEmpty() ? "" : id + "-hint";
        String refused = wrong ? id + "-error" : "";
        return (hinted + " " + refused).strip();
    }

    private String text(String name) {
        Object value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
