package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.licence.Choice;
import org.hearth.licence.LicenceView;
import org.hearth.licence.store.LicenceQueries;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Shows licences to everybody who sees sessions: whether a partner may deliver is no secret between partners. */
@ApplicationScoped
@Transactional
public class ReadingService {

    @Inject
    LicenceQueries queries;

    @Inject
    Shown shown;

    @Inject
    Partners partners;

    @Inject
    Viewer viewer;

    /** Licences of the partnership: those that end first come first, those that ended last. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<LicenceView> list(Paging paging) {
        return shown.list(paging);
    }

    /** One licence of the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public LicenceView licence(String id) {
        return shown.licence(id);
    }

    /** One licence the viewer keeps; not found otherwise. */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView kept(String id) {
        return Optional.of(shown.licence(id))
                .filter(LicenceView::mayChange)
                .orElseThrow(() -> new NotFound("licence", String.valueOf(id)));
    }

    /** One cover of a licence the viewer keeps; not found otherwise. */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView.Cover cover(String id, String cover) {
        return shown.licence(id).covers().stream()
                .filter(each -> each.id().equals(cover))
                .findFirst()
                .orElseThrow(() -> new NotFound("licence", String.valueOf(cover)));
    }

    /** Whether the viewer keeps licences. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean mayRecord() {
        return viewer.may(Permission.MANAGE_LICENCES);
    }

    /** The programmes that need an organisation's licence, by name. */
    @Requires(Permission.MANAGE_LICENCES)
    public List<Choice> programmes() {
        return queries.programmes(viewer.partnership());
    }

    /** The funding strands, by name. */
    @Requires(Permission.MANAGE_LICENCES)
    public List<Choice> strands() {
        return queries.strands(viewer.partnership());
    }

    /** The partners whose licences the viewer keeps, by name. */
    @Requires(Permission.MANAGE_LICENCES)
    public List<PartnerCard> holders() {
        return partners.members(viewer.partnership(), shown.today()).stream()
                .filter(each -> viewer.scope(Permission.MANAGE_LICENCES).covers(new PartnerId(each.id())))
                .toList();
    }

    /** The partners of today but one, by name: each of them can be covered by what that one holds. */
    @Requires(Permission.MANAGE_LICENCES)
    public List<PartnerCard> others(String holder) {
        return partners.members(viewer.partnership(), shown.today()).stream()
                .filter(each -> !each.id().equals(holder))
                .toList();
    }
}
