package org.hearth.licence.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.licence.CoverDraft;
import org.hearth.licence.EndDraft;
import org.hearth.licence.LicenceRefusal;
import org.hearth.licence.LicenceView;
import org.hearth.licence.model.Held;
import org.hearth.licence.model.Licence;
import org.hearth.licence.model.Span;
import org.hearth.licence.store.LicenceRepository;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Says which other partners may use a licence, and from when to when. */
@ApplicationScoped
@Transactional
public class CoverService {

    private static final int LONGEST_ID = 36;

    private static final int LONGEST_REASON = 300;

    @Inject
    LicenceRepository licences;

    @Inject
    Keeping keeping;

    @Inject
    Shown shown;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Covers a partner. Refuses, by field, {@code licence.partner}, {@code covers-holder}, days outside the licence as
     * {@code outside-licence} and a partner that is covered on some of them as {@code covered-twice}.
     */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView cover(String id, Integer seen, CoverDraft draft) {
        Licence licence = keeping.held(id);
        Stale.unless(seen, licence.version());
        Answers answers = new Answers();
        String partner = answers.text("partner", draft.partner(), LONGEST_ID);
        LocalDate from = answers.optionalDate("from", draft.from());
        LocalDate to = answers.optionalDate("to", draft.to());
        answers.inOrder("to", from, to);
        answers.done();
        Held.Cover cover =
                new Held.Cover(partner, new Span(from == null ? licence.days().from() : from, to));
        refuse(licence, cover);
        licences.cover(id, cover);
        licences.keep(licence.touched());
        audit.record("licence.covers", "licence", id, new PartnerId(partner), null);
        return shown.licence(id);
    }

    private void refuse(Licence licence, Held.Cover cover) {
        if (partners.members(viewer.partnership(), today()).stream()
                .noneMatch(each -> each.id().equals(cover.partner()))) {
            throw new BadInput("partner", LicenceRefusal.PARTNER);
        }
        if (licence.holder().equals(cover.partner())) {
            throw new BadInput("partner", LicenceRefusal.COVERS_HOLDER);
        }
        if (!licence.days().encloses(cover.days())) {
            throw licence.outside("from");
        }
        if (held(licence).meets(cover.partner(), cover.days())) {
            throw new BadInput("partner", LicenceRefusal.COVERED_TWICE);
        }
    }

    private Held held(Licence licence) {
        return licences.held(licence.programme(), viewer.partnership()).stream()
                .filter(each -> each.id().equals(licence.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Sets the last day of a cover; a day before its first takes it out. Refuses {@code licence.not-covered} when it is over, and
     * {@code sessions-uncovered} when published sessions would lose their cover and nobody said that this is meant.
     */
    @Requires(Permission.MANAGE_LICENCES)
    public LicenceView end(String id, String cover, Integer seen, EndDraft end) {
        Licence licence = keeping.held(id);
        Held.Cover found = licences.cover(id, cover).orElseThrow(() -> new NotFound("licence", cover));
        Stale.unless(seen, licence.version());
        Answers answers = new Answers();
        LocalDate on = answers.date("on", end.on());
        String reason = answers.optional("reason", end.reason(), LONGEST_REASON);
        answers.done();
        if (found.days().to() != null && found.days().to().isBefore(today())) {
            throw new RuleBroken(LicenceRefusal.NOT_COVERED);
        }
        Licence now = licence.touched();
        keeping.keep(now, end.mayUncover(), () -> {
            licences.endCover(cover, found.days().until(on), reason);
            licences.keep(now);
        });
        audit.record("licence.covers-no-more", "licence", id, new PartnerId(found.partner()), on.toString());
        return shown.licence(id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Shown.ZONE);
    }
}
