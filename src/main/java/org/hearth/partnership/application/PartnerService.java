package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.ApprovalRulesView.Dated;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.PartnerDetails;
import org.hearth.partnership.PartnerView;
import org.hearth.partnership.PartnershipRefusal;
import org.hearth.partnership.model.ApprovalRule;
import org.hearth.partnership.model.Partner;
import org.hearth.partnership.model.Service;
import org.hearth.partnership.store.ApprovalRuleRepository;
import org.hearth.partnership.store.PartnerQueries;
import org.hearth.partnership.store.PartnerRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Partners and their services: who takes part, since when, and in what. */
@ApplicationScoped
@Transactional
public class PartnerService {

    private static final String PARTNER = "partner";

    @Inject
    PartnerQueries queries;

    @Inject
    PartnerRepository partners;

    @Inject
    ApprovalRuleRepository rules;

    @Inject
    Event<Participations.Changed> changed;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The partnership's partners by name; each narrowing part may be null. A type or sector there is none of is refused. */
    @Requires(Permission.VIEW_CATALOGUE)
    public Page<PartnerCard> find(String words, String type, String sector, Paging paging) {
        Answers answers = new Answers();
        String ofType = answers.optionalChoice("type", type, PartnerDetails.Type.class);
        String ofSector = answers.optionalChoice("sector", sector, PartnerDetails.Sector.class);
        answers.done();
        return queries.find(words, ofType, ofSector, viewer.partnership(), paging);
    }

    /** The same for those who manage partners. */
    @Requires(Permission.MANAGE_PARTNERS)
    public Page<PartnerCard> toManage(String words, String type, Paging paging) {
        return queries.find(words, type, null, viewer.partnership(), paging);
    }

    /** Refuses whoever may not manage partners: asked by pages before they show an empty form. */
    @Requires(Permission.MANAGE_PARTNERS)
    public void mayManage() {
        // the permission is the answer
    }

    /** One partner within what the viewer manages; not found otherwise. */
    @Requires(Permission.MANAGE_PARTNERS)
    public PartnerView toChange(PartnerId partner) {
        partners.get(partner, scope());
        return full(partner);
    }

    /** The partners in force today, to choose from. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<PartnerCard> members() {
        return queries.members(viewer.partnership(), Today.of(clock));
    }

    /** One partner; contract, notes and budgets only for those who manage it. */
    @Requires(Permission.VIEW_CATALOGUE)
    public PartnerView view(PartnerId partner) {
        PartnerView found = full(partner);
        boolean manages = viewer.may(Permission.MANAGE_PARTNERS) && scope().covers(partner);
        return manages ? found : found.forOthers();
    }

    /** Adds a partner. Refuses {@code partnership.partner-name-taken} and faults of single answers. */
    @Requires(Permission.MANAGE_PARTNERS)
    public PartnerView add(PartnerDetails details) {
        PartnershipId partnership = viewer.partnership();
        Answers answers = new Answers();
        Partner made = Partner.join(partnership, details, answers);
        String word = word(details, answers);
        answers.done();
        refuseTakenName(details, made);
        partners.add(made);
        ask(made, word);
        audit.record("partner.added", PARTNER, made.id().value(), made.id(), null);
        return full(made.id());
    }

    /** Changes a partner; {@code seen} is the version the caller saw, or null. */
    @Requires(Permission.MANAGE_PARTNERS)
    public PartnerView change(PartnerId id, PartnerDetails details, Integer seen) {
        Partner partner = partners.get(id, scope());
        Stale.unless(seen, partner.version());
        refuseTakenName(details, partner); // before anything is changed: the query would write the name
        Answers answers = new Answers();
        partner.describe(details, answers);
        String word = word(details, answers);
        answers.done();
        ask(partner, word);
        changed.fire(new Participations.Changed());
        audit.record("partner.changed", PARTNER, id.value(), id, null);
        return full(id);
    }

    /** Adds a service to a partner. */
    @Requires(Permission.MANAGE_PARTNERS)
    public String addService(PartnerId id, PartnerDetails.Service details) {
        Partner partner = partners.get(id, scope());
        Answers answers = new Answers();
        Service made = Service.of(partner, details, answers);
        answers.done();
        partners.add(made);
        audit.record("service.added", "service", made.id(), id, null);
        return made.id();
    }

    /** Changes a service of a partner. */
    @Requires(Permission.MANAGE_PARTNERS)
    public void changeService(PartnerId id, String service, PartnerDetails.Service details, Integer seen) {
        Service changed = partners.service(service, partners.get(id, scope()));
        Stale.unless(seen, changed.version());
        Answers answers = new Answers();
        changed.describe(details, answers);
        answers.done();
        audit.record("service.changed", "service", service, id, null);
    }

    private PartnerView full(PartnerId partner) {
        return queries.view(partner, viewer.partnership(), Today.of(clock)).orElseThrow(() -> nothing(partner.value()));
    }

    private static String word(PartnerDetails details, Answers answers) {
        return answers.optionalChoice("bookingApproval", details.bookingApproval(), BookingApproval.class);
    }

    /** Whose word the partner asks for, from today on; nothing where it says nothing new. */
    private void ask(Partner partner, String word) {
        Dated now = rules.on(partner.id(), Today.of(clock));
        if (word != null && !now.rule().name().equals(word)) {
            var rule = new ApprovalRule(BookingApproval.valueOf(word), now.from(), now.answerDays());
            rules.keep(partner, rule, viewer.person(), clock.instant());
        }
    }

    private void refuseTakenName(PartnerDetails details, Partner partner) {
        String name = details.name() == null ? "" : details.name().strip();
        if (partners.nameTaken(name, partner.id(), partner.partnership())) {
            throw new BadInput("name", PartnershipRefusal.PARTNER_NAME_TAKEN);
        }
    }

    private Scope scope() {
        return viewer.scope(Permission.MANAGE_PARTNERS);
    }

    private static NotFound nothing(String id) {
        return new NotFound("partnership", id);
    }
}
