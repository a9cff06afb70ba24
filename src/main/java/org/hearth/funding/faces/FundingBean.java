package org.hearth.funding.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.funding.FundingView;
import org.hearth.funding.application.FundingService;
import org.hearth.funding.application.StrandService;

/** Backs {@code /reports/funding}. */
@Named
@RequestScoped
public class FundingBean {

    @Inject
    FundingService funding;

    @Inject
    StrandService strands;

    private FundingView view;
    private boolean changer;

    public void load() {
        view = funding.view();
        changer = strands.mayChange();
    }

    /** Whether the viewer says until when strands may be spent. */
    public boolean isChanger() {
        return changer;
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
