package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Workdays;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.PledgeDraft;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.TrainerPledge;
import org.hearth.cohort.store.PledgeRepository;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What partners pledge to the pool of trainers. Whoever leads a partner says so for its own people and for nobody else's. */
@ApplicationScoped
@Transactional
public class PledgeService {

    @Inject
    PledgeRepository pledges;

    @Inject
    Pool pool;

    @Inject
    SchemeRepository schemes;

    @Inject
    Partners partners;

    @Inject
    Workdays workdays;

    @Inject
    Advance advance;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The programmes one can pledge days for. */
    @Requires(Permission.NOMINATE_TRAINERS)
    public List<Taught> programmes() {
        return schemes.taught(viewer.partnership());
    }

    /** The partners the viewer pledges for, by name. */
    @Requires(Permission.NOMINATE_TRAINERS)
    public List<PartnerCard> own() {
        return partners.members(viewer.partnership(), advance.today()).stream()
                .filter(each -> leads(new PartnerId(each.id())))
                .toList();
    }

    /** A pledge the viewer may change; not found otherwise. */
    @Requires(Permission.NOMINATE_TRAINERS)
    public PledgeView forChange(String id) {
        PledgeView found = pool.pledge(id);
        if (!found.mayChange()) {
            throw new NotFound("cohort", String.valueOf(id));
        }
        return found;
    }

    /**
     * Pledges days. Refuses by field {@code cohort.programme-unknown}, {@code cohort.pledge-overlaps} a pledge of the same partner
     * and programme, {@code cohort.pledge-past}, {@code pledge-long} and {@code pledge-too-many}; a partner out of scope is not found.
     */
    @Requires(Permission.NOMINATE_TRAINERS)
    public PledgeView pledge(PledgeDraft draft) {
        PartnerId partner = partner(draft.partner());
        TrainerPledge made = TrainerPledge.made(
                viewer.partnership(),
                partner,
                draft,
                new TrainerPledge.Making(viewer.person(), clock.instant(), advance.today()),
                possible(partner, draft.programme()));
        boolean taught = programmes().stream().anyMatch(each -> each.id().equals(draft.programme()));
        if (!taught) {
            throw new BadInput("programme", CohortRefusal.PROGRAMME_UNKNOWN);
        }
        schemes.hold(
                made.programme(), viewer.partnership()); // one pledge after the other, so that none overlaps unseen
        refuseOverlap(made);
        pledges.add(made);
        return kept(made, "trainer-pledge.made");
    }

    /**
     * Changes a pledge; programme and partner stay. Refuses {@code cohort.pledge-over} once its last day is past, and by field as
     * {@link #pledge}; one of a partner out of scope is not found.
     */
    @Requires(Permission.NOMINATE_TRAINERS)
    public PledgeView change(String id, Integer seen, PledgeDraft draft) {
        PledgeView shown = pool.pledge(id);
        schemes.hold(shown.programme(), viewer.partnership());
        TrainerPledge found = pledges.hold(id, viewer.partnership());
        if (!leads(found.partner())) {
            throw new NotFound("cohort", id);
        }
        Stale.unless(seen, found.version());
        stays("programme", draft.programme(), found.programme());
        stays("partner", draft.partner(), found.partner().value());
        found.change(draft, advance.today(), possible(found.partner(), found.programme()));
        refuseOverlap(found);
        return kept(found, "trainer-pledge.changed");
    }

    /** Every trainer of the partner, and whoever is on the way, can give each working day once. */
    private TrainerPledge.Possible possible(PartnerId partner, String programme) {
        return (from, to) -> new TrainerPledge.Time(
                workdays.between(from, to),
                Math.max(1, pledges.trainers(partner, programme, viewer.partnership(), advance.today())));
    }

    private static void stays(String field, String said, String is) {
        if (said != null && !said.isBlank() && !said.equals(is)) {
            throw new BadInput(field, InputRefusal.NOT_A_CHOICE);
        }
    }

    private PledgeView kept(TrainerPledge pledge, String act) {
        pledges.flush();
        String detail = pledge.days() + " days, " + pledge.from() + " to " + pledge.to();
        audit.record(act, "trainer_pledge", pledge.id(), pledge.partner(), detail);
        return pool.pledge(pledge.id());
    }

    private void refuseOverlap(TrainerPledge pledge) {
        pledges.overlapping(pledge).ifPresent(day -> {
            throw new BadInput("from", CohortRefusal.PLEDGE_OVERLAPS, day);
        });
    }

    private PartnerId partner(String named) {
        PartnerId partner = named == null || named.isBlank() ? viewer.homePartner() : new PartnerId(named);
        if (!leads(partner)) {
            throw new NotFound("cohort", partner.value());
        }
        return partner;
    }

    private boolean leads(PartnerId partner) {
        return viewer.scope(Permission.NOMINATE_TRAINERS).covers(partner);
    }
}
