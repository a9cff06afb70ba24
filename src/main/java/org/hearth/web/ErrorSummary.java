package org.hearth.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong on the page, all in one place at its top: each line leads to the box it is about. */
@FacesComponent(ErrorSummary.TYPE)
public class ErrorSummary extends UIComponentBase {

    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}{4}");

    /** The component's type, as in the tag library. */
    public static final String TYPE = "org.hearth.web.ErrorSummary";

    @Override
    public String getFamily() {
        return "org.hearth.web";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        boolean shown = faces.getAttributes().put(TYPE, this) != null;
        if (shown || worst == null || worst.compareTo(FacesMessage.SEVERITY_ERROR) < 0) {
            return;
        }
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("class", "h-errsum", null);
        page.writeAttribute("id", "errors", null);
        page.writeAttribute("tabindex", "-1", null);
        page.writeAttribute("aria-labelledby", "errors-title", null);
        page.startElement("div", this);
        page.writeAttribute("role", "alert", null);
        page.startElement("h2", this);
        page.writeAttribute("id", "errors-title", null);
        page.writeText(Words.of("errors.title"), null);
        page.endElement("h2");
        page.startElement("ul", this);
        for (Map.Entry<String, String> line : lines(faces).entrySet()) {
            writeLine(page, line.getKey(), line.getValue());
        }
        page.endElement("ul");
        page.endElement("div");
        page.endElement("div");
    }

    private void writeLine(ResponseWriter page, String text, String target) throws IOException {
        page.startElement("li", this);
        if (target.isEmpty()) {
            page.writeText(text, null);
        } else {
            page.startElement("a", this);
            page.writeAttribute("href", "#" + target, null);
            page.writeText(text, null);
            page.endElement("a");
        }
        page.endElement("li");
    }

    /**
     * Each sentence once, with the id to go to, or an empty one for a sentence about the whole page. Away from its box a
     * sentence like "Fill this in." says nothing, so it is shown with the name of the box.
     */
    private static Map<String, String> lines(FacesContext faces) {
        Map<String, String> lines = new LinkedHashMap<>();
        Iterator<String> owners = faces.getClientIdsWithMessages();
        while (owners.hasNext()) {
            String owner = owners.next();
            String[] box = owner == null ? new String[] {"", ""} : about(faces, owner);
            for (FacesMessage message : faces.getMessageList(owner)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    lines.putIfAbsent(named(box[1], message.getSummary()), box[0]);
                    message.rendered();
                }
            }
        }
        return lines;
    }

    /** The id to go to, and the label of the box; an empty label where there is none. */
    private static String[] about(FacesContext faces, String clientId) {
        String[] found = {clientId, ""};
        faces.getViewRoot().invokeOnComponent(faces, clientId, (context, box) -> {
            boolean address = box instanceof UIViewParameter; // a part of the address is nowhere on the page
            found[0] = address ? "" : Controls.focusId(context, box);
            found[1] = Controls.label(box);
        });
        return found;
    }

    /** The sentence as it is when it speaks of what the label names, else behind the label. */
    static String named(String label, String sentence) {
        Set<String> said = stems(sentence);
        boolean clear = label.isBlank() || stems(label).stream().anyMatch(said::contains);
        return clear ? sentence : label + ": " + sentence;
    }

    /** The beginnings of the longer words, so that "closes" is found in "close". */
    private static Set<String> stems(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .collect(Collectors.toSet());
    }
}
