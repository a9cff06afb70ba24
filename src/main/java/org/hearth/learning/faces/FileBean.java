package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.hearth.booking.BookingId;
import org.hearth.learning.application.CalendarService;
import org.hearth.learning.application.CertificateService;

/** Backs the addresses that answer with a file: a certificate, and a booking for one's calendar. */
@Named
@RequestScoped
public class FileBean {

    @Inject
    CertificateService certificates;

    @Inject
    CalendarService calendars;

    private String ref;

    public void certificate() throws IOException {
        CertificateService.Sheet sheet = certificates.sheet(ref);
        send("application/pdf", "inline", sheet.fileName(), sheet.pdf());
    }

    public void booking() throws IOException {
        CalendarService.CalendarFile file = calendars.booking(new BookingId(ref));
        send("text/calendar; charset=UTF-8", "attachment", file.name(), file.text());
    }

    private static void send(String type, String how, String name, byte[] bytes) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
