package org.hearth.funding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.funding.FundingView;
import org.hearth.funding.StrandDraft;
import org.hearth.funding.application.StrandService;
import org.hearth.web.Notices;

/** Backs {@code /reports/strand}: until when the money of a strand may be spent. */
@Named
@ViewScoped
public class StrandBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StrandService strands;

    @Inject
    Notices notices;

    private String id;
    private FundingView.Strand found;
    private LocalDate fundedUntil;
    private String source;

    public void load() {
        found = strands.strand(id);
        fundedUntil = found.fundedUntil();
        source = found.source();
    }

    public String save() {
        strands.change(found.id(), new StrandDraft(source, fundedUntil));
        notices.afterRedirect("funding.notice.strand", found.name());
        return "/reports/funding?faces-redirect=true";
    }

    public FundingView.Strand getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFundedUntil() {
        return fundedUntil;
    }

    public void setFundedUntil(LocalDate fundedUntil) {
        this.fundedUntil = fundedUntil;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
