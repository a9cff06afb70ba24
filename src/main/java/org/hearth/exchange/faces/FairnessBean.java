package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.exchange.FairnessRow;
import org.hearth.exchange.application.FairnessService;

/** Backs {@code /exchange/fairness}: how full the sessions of each host are. The period stands in the address. */
@Named
@RequestScoped
public class FairnessBean {

    @Inject
    FairnessService service;

    private String from;
    private String to;
    private List<FairnessRow> rows = List.of();

    public void load() {
        rows = service.rows(from, to);
    }

    public List<FairnessRow> getRows() {
        return rows;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
