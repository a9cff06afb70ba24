package org.hearth.partnership.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.AgreementDetails;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;
import org.hearth.partnership.application.PartnerService;
import org.hearth.partnership.application.SiteService;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What the forms of this room let one choose from. */
@Named
@RequestScoped
public class ChoicesBean {

    @Inject
    PartnerService partners;

    @Inject
    SiteService sites;

    @Inject
    Viewer viewer;

    /** Every partner in force. */
    public List<PartnerCard> getPartners() {
        return partners.members();
    }

    /** The partners whose people or volunteers the viewer looks after; all of them for those who look after a hub's. */
    public List<PartnerCard> getEmployers() {
        Scope scope = viewer.scope(Permission.MANAGE_PEOPLE);
        return partners.members().stream()
                .filter(each -> !scope.hubs().isEmpty()
                        || !scope.volunteersAt().isEmpty()
                        || scope.coversWork(new PartnerId(each.id()), null, true))
                .toList();
    }

    public List<SiteView.Hub> getHubs() {
        return sites.hubs();
    }

    public List<LocalityCard> getLocalities() {
        return sites.localities();
    }

    public PersonDetails.Kind[] getKinds() {
        return PersonDetails.Kind.values();
    }

    /** The kinds of work the viewer may give people: volunteering alone for those who look after volunteers alone. */
    public List<PersonDetails.Kind> getWork() {
        return viewer.scope(Permission.MANAGE_PEOPLE).volunteersOnly()
                ? List.of(PersonDetails.Kind.VOLUNTEER)
                : List.of(PersonDetails.Kind.values());
    }

    public PartnerDetails.Type[] getTypes() {
        return PartnerDetails.Type.values();
    }

    public PartnerDetails.Sector[] getSectors() {
        return PartnerDetails.Sector.values();
    }

    public PartnerDetails.Provision[] getProvisions() {
        return PartnerDetails.Provision.values();
    }

    public PartnerDetails.Status[] getStatuses() {
        return PartnerDetails.Status.values();
    }

    public PartnerDetails.StaffUnit[] getStaffUnits() {
        return PartnerDetails.StaffUnit.values();
    }

    public BookingApproval[] getApprovals() {
        return BookingApproval.values();
    }

    public SiteDetails.Kind[] getSiteKinds() {
        return SiteDetails.Kind.values();
    }

    public SiteDetails.Establishment[] getEstablishments() {
        return SiteDetails.Establishment.values();
    }

    public SiteDetails.Status[] getSiteStatuses() {
        return SiteDetails.Status.values();
    }

    public SiteDetails.Hub.Stage[] getStages() {
        return SiteDetails.Hub.Stage.values();
    }

    public AgreementDetails.Kind[] getAgreementKinds() {
        return AgreementDetails.Kind.values();
    }
}
