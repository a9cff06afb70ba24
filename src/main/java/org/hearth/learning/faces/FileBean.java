package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.hearth.booking.BookingId;
import org.hearth.learning.application.CalendarService;
import org.hearth.learning.application.CertificateService;
import org.hearth.web.Download;

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
        Download.shown("application/pdf", sheet.fileName(), sheet.pdf());
    }

    public void booking() throws IOException {
        CalendarService.CalendarFile file = calendars.booking(new BookingId(ref));
        Download.saved("text/calendar; charset=UTF-8", file.name(), file.text());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
