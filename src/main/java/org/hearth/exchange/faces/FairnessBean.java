package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.exchange.FairnessView;
import org.hearth.exchange.OfferOutcomes;
import org.hearth.exchange.application.FairnessService;

/** Backs {@code /exchange/fairness}: how full the sessions of each host are, and what became of offers. The period stands in the address. */
@Named
@RequestScoped
public class FairnessBean {

    private static final int WIDTH = 200;

    @Inject
    FairnessService service;

    private String from;
    private String to;
    private FairnessView view;

    public void load() {
        view = service.view(from, to);
    }

    /** One picture with its table. */
    public record Chart(String key, List<OfferOutcomes> rows) {

        /** How long a part of a bar is: the longest bar of the chart fills the picture of 200. */
        public long length(int offers) {
            int most = rows.stream().mapToInt(OfferOutcomes::made).max().orElse(0);
            return most == 0 ? 0 : Math.round(WIDTH * (double) offers / most);
        }
    }

    /** Offers by host, and by the partner whose people they were made to. */
    public List<Chart> getCharts() {
        return view == null || view.offersOfHosts().isEmpty()
                ? List.of()
                : List.of(new Chart("hosts", view.offersOfHosts()), new Chart("partners", view.offersToPartners()));
    }

    /** The first day shown; as it was typed where it could not be used. */
    public String getFirstDay() {
        return view == null ? from : view.from().toString();
    }

    /** The last day shown; as it was typed where it could not be used. */
    public String getLastDay() {
        return view == null ? to : view.to().toString();
    }

    public FairnessView getView() {
        return view;
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
