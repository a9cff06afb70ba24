package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.hearth.exchange.StatementView;
import org.hearth.exchange.application.ExchangeService;
import org.hearth.exchange.application.StatementService;
import org.hearth.partnership.PartnerCard;

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
        boolean workbook = XLSX.equals(as);
        byte[] file = workbook ? service.xlsx(partner, from, to) : service.csv(partner, from, to);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv; charset=UTF-8");
        answer.setResponseContentLength(file.length);
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"statement." + (workbook ? XLSX : "csv") + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(file);
        faces.responseComplete();
    }

    /** {@code +1}, {@code 0}, {@code −1.5}. */
    public String signed(BigDecimal amount) {
        String plain = amount.abs().stripTrailingZeros().toPlainString();
        return amount.signum() > 0 ? "+" + plain : amount.signum() < 0 ? "−" + plain : "0";
    }

    /** A balance of places: {@code +1}, {@code 0}, {@code −3}. */
    public String counted(int places) {
        return signed(BigDecimal.valueOf(places));
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
