package org.hearth.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CatalogueChanged;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.FidelityDraft;
import org.hearth.catalogue.ProgrammeDraft;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.model.FidelityRule;
import org.hearth.catalogue.model.Programme;
import org.hearth.catalogue.store.CatalogueQueries;
import org.hearth.catalogue.store.ProgrammeRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnershipOpened;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Keeps programmes and their dated rules. Each change is one transaction and one line in the audit. */
@ApplicationScoped
@Transactional
public class ProgrammeService {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    ProgrammeRepository programmes;

    @Inject
    CatalogueQueries queries;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Event<CatalogueChanged> changed;

    /** Every programme, by name, without its rules. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<ProgrammeView> programmes() {
        return queries.programmes(viewer.partnership());
    }

    /** How many published courses each programme has, by its id. */
    @Requires(Permission.VIEW_CATALOGUE)
    public Map<String, Integer> courseCounts() {
        return queries.publishedByProgramme(viewer.partnership());
    }

    /** One programme with its rules, by its id or its code. */
    @Requires(Permission.VIEW_CATALOGUE)
    public ProgrammeView programme(String idOrCode) {
        return queries.programme(idOrCode, viewer.partnership())
                .orElseThrow(() -> new NotFound("catalogue", String.valueOf(idOrCode)));
    }

    /** Refuses whoever does not manage the catalogue: before an empty form is shown. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void mayManage() {
        viewer.partnership();
    }

    /** One programme, to manage it. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ProgrammeView forManaging(String idOrCode) {
        return programme(idOrCode);
    }

    /** Adds a programme chosen here. Refuses by field, as {@code catalogue.*}. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ProgrammeView add(ProgrammeDraft draft) {
        PartnershipId partnership = viewer.partnership();
        Programme made = Programme.of(partnership, draft, today());
        if (programmes.codeTaken(made.code(), partnership)) {
            throw new BadInput("code", CatalogueRefusal.CODE_TAKEN, made.code());
        }
        programmes.add(made);
        return told("programme.added", made);
    }

    /** Changes a programme; its code stays. Refuses by field, and a stale version. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ProgrammeView change(String id, ProgrammeDraft draft, Integer seen) {
        Programme programme = programmes.get(id, viewer.partnership());
        Stale.unless(seen, programme.version());
        programme.change(draft, today());
        programmes.flush();
        return told("programme.changed", programme);
    }

    /** Adds a rule from a day on; the one before it, for the same level or course, ends the day before. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ProgrammeView addRule(String id, FidelityDraft draft) {
        PartnershipId partnership = viewer.partnership();
        Programme programme = programmes.getForRules(id, partnership);
        FidelityRule next = FidelityRule.of(programme.id(), draft, today());
        if (next.course() != null && !programmes.hasCourse(programme.id(), next.course(), partnership)) {
            throw new BadInput("course", CatalogueRefusal.NOT_ITS_COURSE);
        }
        programmes.rules(programme.id(), partnership).stream()
                .filter(each -> each.isOpen() && each.sameLevel(next))
                .forEach(each -> each.endBefore(next));
        programmes.add(next);
        programmes.flush();
        return told("programme.rule-added", programme);
    }

    @OpenTo("The room that founds partnerships, in the transaction that founds one")
    public void onOpened(@Observes PartnershipOpened opened) {
        programmes.seed(opened.partnership());
    }

    private ProgrammeView told(String action, Programme programme) {
        PartnershipId partnership = viewer.partnership();
        audit.record(action, "programme", programme.id(), null, programme.code());
        changed.fire(new CatalogueChanged(partnership));
        return queries.programme(programme.id(), partnership).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
