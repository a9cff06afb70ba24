package org.hearth.content.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.application.ReadingService;

/** Backs {@code /training/content}: how locally adapted programmes stand. */
@Named
@RequestScoped
public class ContentBean {

    @Inject
    ReadingService reading;

    private List<ContentView> list = List.of();

    public void load() {
        list = reading.list();
    }

    public List<ContentView> getList() {
        return list;
    }
}
