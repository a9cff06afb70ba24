package org.hearth.content.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.content.ContentView;
import org.hearth.content.application.ReadingService;

/** Backs {@code /training/readiness}: what was stated about the area, and what is asked. */
@Named
@RequestScoped
public class ReadinessBean {

    @Inject
    ReadingService reading;

    private String programme;
    private ContentView found;

    public void load() {
        found = reading.programme(programme);
    }

    public ContentView getFound() {
        return found;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
