package org.hearth.content.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.application.ReadingService;

/** Backs {@code /training/content-programme}: one programme, its versions and what is asked of it. */
@Named
@RequestScoped
public class ContentProgrammeBean {

    @Inject
    ReadingService reading;

    private String programme;
    private ContentView found;

    public void load() {
        found = reading.programme(programme);
    }

    /** What was decided for days to come. */
    public List<ContentView.Rule> getComing() {
        return found.rules().stream()
                .filter(each -> found.rule().from() == null
                        || each.from().isAfter(found.rule().from()))
                .toList();
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
