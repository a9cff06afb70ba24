package org.hearth.content.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.content.ContentView;
import org.hearth.content.application.ReadinessService;
import org.hearth.content.application.ReadingService;
import org.hearth.web.Notices;

/** Backs {@code /training/readiness-statement}: one statement with its answers. */
@Named
@ViewScoped
public class ReadinessStatementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    ReadinessService readiness;

    @Inject
    Notices notices;

    private String id;
    private ContentView found;
    private ContentView.Statement statement;
    private final WithdrawForm end = new WithdrawForm();

    public void load() {
        found = reading.ofStatement(id);
        statement = found.statements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public String withdraw() {
        readiness.withdraw(found.programme(), id, found.version(), end.answer());
        notices.afterRedirect("content.notice.withdrawn");
        return "/training/readiness-statement?faces-redirect=true&id=" + id;
    }

    public ContentView getFound() {
        return found;
    }

    public ContentView.Statement getStatement() {
        return statement;
    }

    public WithdrawForm getEnd() {
        return end;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
