package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.partnership.AgreementDetails;
import org.hearth.partnership.AgreementView;
import org.hearth.partnership.application.AgreementService;
import org.hearth.web.Notices;

/** Backs {@code /admin/agreement}: one agreement and its partners, or a new one when none is named. */
@Named
@ViewScoped
public class AgreementBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgreementService agreements;

    @Inject
    Notices notices;

    private String ref;
    private String kind = "RECIPROCAL";
    private String name;
    private LocalDate from;
    private LocalDate to;
    private String terms;
    private String party;
    private LocalDate partyFrom;
    private LocalDate partyTo;
    private AgreementView view;

    public void load() {
        agreements.all();
        if (ref != null) {
            view = agreements.view(ref);
            kind = view.kind();
            name = view.name();
            from = view.from();
            to = view.to();
            terms = view.terms();
        }
    }

    /** Adds the agreement, or changes the one named; partners stay as they are. */
    public String save() {
        if (view == null) {
            return back(agreements.add(details(List.of())));
        }
        agreements.change(ref, details(null), view.version());
        return back(ref);
    }

    /** Lets one more partner take part. */
    public String addParty() {
        List<AgreementDetails.Party> all = kept();
        all.add(new AgreementDetails.Party(party, partyFrom, partyTo));
        agreements.change(ref, details(all), view.version());
        return back(ref);
    }

    /** Lets a partner take part no longer. */
    public String dropParty(String partner, LocalDate since) {
        List<AgreementDetails.Party> all = kept();
        all.removeIf(each -> each.partner().equals(partner) && each.from().equals(since));
        agreements.change(ref, details(all), view.version());
        return back(ref);
    }

    private List<AgreementDetails.Party> kept() {
        List<AgreementDetails.Party> all = new ArrayList<>();
        view.parties().forEach(each -> all.add(new AgreementDetails.Party(each.partner(), each.from(), each.to())));
        return all;
    }

    private AgreementDetails details(List<AgreementDetails.Party> parties) {
        return new AgreementDetails(kind, name, from, to, terms, parties);
    }

    private String back(String agreement) {
        notices.afterRedirect("partnership.agreement-kept", name);
        return "/admin/agreement?faces-redirect=true&ref=" + agreement;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getParty() {
        return party;
    }

    public void setParty(String party) {
        this.party = party;
    }

    public LocalDate getPartyFrom() {
        return partyFrom;
    }

    public void setPartyFrom(LocalDate partyFrom) {
        this.partyFrom = partyFrom;
    }

    public LocalDate getPartyTo() {
        return partyTo;
    }

    public void setPartyTo(LocalDate partyTo) {
        this.partyTo = partyTo;
    }

    public AgreementView getView() {
        return view;
    }
}
