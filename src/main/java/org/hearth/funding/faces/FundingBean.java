package org.hearth.funding.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.funding.FundingView;
import org.hearth.funding.application.FundingService;

/** Backs {@code /reports/funding}. */
@Named
@RequestScoped
public class FundingBean {

    @Inject
    FundingService funding;

    private FundingView view;

    public void load() {
        view = funding.view();
    }

    public FundingView getView() {
        return view;
    }

    /** Where the figures were published. */
    public String getSource() {
        return view.strands().stream()
                .map(FundingView.Strand::source)
                .filter(source -> source != null)
                .findFirst()
                .orElse(null);
    }
}
