package org.hearth.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.funding.FundingView.Strand;
import org.hearth.funding.StrandDraft;
import org.hearth.funding.store.FundingQueries;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Says until when the money of strands may be spent. */
@ApplicationScoped
@Transactional
public class StrandService {

    private static final int LONGEST_SOURCE = 300;

    @Inject
    FundingQueries queries;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /** The strands, the largest first. */
    @Requires(Permission.VIEW_FUNDING)
    public List<Strand> strands() {
        return queries.strands(viewer.partnership());
    }

    /** Whether the viewer may say it. */
    @Requires(Permission.VIEW_FUNDING)
    public boolean mayChange() {
        return viewer.may(Permission.MANAGE_FUNDING);
    }

    /** One strand, for who says until when its money may be spent; not found in another partnership. */
    @Requires(Permission.MANAGE_FUNDING)
    public Strand strand(String id) {
        return strands().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("funding", String.valueOf(id)));
    }

    /** Says until when its money may be spent. Refuses, by field, what cannot be used. */
    @Requires(Permission.MANAGE_FUNDING)
    public Strand change(String id, StrandDraft draft) {
        Strand strand = strand(id);
        Answers answers = new Answers();
        String source = answers.optional("source", draft.source(), LONGEST_SOURCE);
        LocalDate until = answers.optionalDate("fundedUntil", draft.fundedUntil());
        answers.done();
        queries.keep(id, viewer.partnership(), until, source == null ? strand.source() : source);
        audit.record("strand.changed", "strand", id, null, until == null ? null : until.toString());
        return strand(id);
    }
}
