package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.hearth.exchange.StatementView;
import org.hearth.exchange.application.ExchangeService;
import org.hearth.exchange.application.StatementService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Download;
import org.hearth.web.XlsxTable;

/** Backs {@code /exchange/statement}: a partner's statement for a period, both in the address. */
@Named
@RequestScoped
public class StatementBean {

    private static final String XLSX = "xlsx";

    @Inject
    StatementService service;

    @Inject
    ExchangeService exchange;

    private String partner;
    private String from;
    private String to;
    private String as;
    private StatementView statement;
    private List<PartnerCard> partners;

    public void load() {
        partners = exchange.statements();
        if ((partner == null || partner.isBlank()) && !partners.isEmpty()) {
            partner = partners.get(0).id();
        }
        statement = service.statement(partner, from, to);
    }

    /** Answers with the statement as a file. */
    public void export() throws IOException {
        if (XLSX.equals(as)) {
            Download.saved(XlsxTable.TYPE, "statement.xlsx", service.xlsx(partner, from, to));
        } else {
            Download.table("statement.csv", service.csv(partner, from, to));
        }
    }

    /** The first day shown; as it was typed where it could not be used. */
    public String getFirstDay() {
        return statement == null ? from : statement.from().toString();
    }

    /** The last day shown; as it was typed where it could not be used. */
    public String getLastDay() {
        return statement == null ? to : statement.to().toString();
    }

    public StatementView getStatement() {
        return statement;
    }

    public List<PartnerCard> getPartners() {
        return partners;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
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

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
