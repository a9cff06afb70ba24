package org.hearth.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** What has just been done, or should be known: the page's messages that are no errors. */
@FacesComponent(NoticeBar.TYPE)
public class NoticeBar extends UIComponentBase {

    /** The component's type, as in the tag library. */
    public static final String TYPE = "org.hearth.web.NoticeBar";

    @Override
    public String getFamily() {
        return "org.hearth.web";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        List<FacesMessage> notices = faces.getMessageList(null).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                .toList();
        if (notices.isEmpty() || faces.getAttributes().put(TYPE, this) != null) {
            return;
        }
        boolean warning = notices.stream().anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_WARN);
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("class", warning ? "h-note h-note--warn" : "h-note h-note--ok", null);
        page.writeAttribute("role", "status", null);
        for (FacesMessage notice : notices) {
            page.startElement("p", this);
            page.writeText(notice.getSummary(), null);
            page.endElement("p");
            notice.rendered();
        }
        page.endElement("div");
    }
}
