package org.hearth.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.audit.AuditFilter;
import org.hearth.audit.AuditLine;
import org.hearth.audit.AuditLog;
import org.hearth.audit.PeopleNames;
import org.hearth.audit.store.AuditQueries;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Lets those who answer for the data find out who did and saw what. Looking is itself written down. */
@ApplicationScoped
@Transactional
public class AuditService {

    private static final int LONGEST_ID = 80;
    private static final int PIECE = 200;
    private static final int MOST_LINES = 10_000;

    @Inject
    AuditQueries queries;

    @Inject
    PeopleNames names;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /** Lines within the viewer's scope, the newest first, with the names of the people they tell of. */
    @Requires(Permission.VIEW_AUDIT)
    public Page<AuditLine> search(AuditFilter filter, Paging paging) {
        Page<AuditLine> found = queries.search(filter, viewer.scope(Permission.VIEW_AUDIT), paging);
        String detail = "Page " + (paging.page() + 1)
                + (filter.from() == null ? "" : ", from " + filter.from())
                + (filter.to() == null ? "" : ", to " + filter.to());
        audit.record("audit.searched", "audit", shortened(filter.about()), null, detail);
        return new Page<>(named(found.items()), found.page(), found.size(), found.total());
    }

    /** The same as a table to take away: the newest 10,000 lines at most. Taking it away is written down too. */
    @Requires(Permission.VIEW_AUDIT)
    public String sheet(AuditFilter filter) {
        List<AuditLine> lines = new ArrayList<>();
        Paging paging = new Paging(0, PIECE);
        Page<AuditLine> found = queries.search(filter, viewer.scope(Permission.VIEW_AUDIT), paging);
        while (!found.items().isEmpty() && lines.size() < MOST_LINES) {
            lines.addAll(named(found.items()));
            paging = new Paging(paging.page() + 1, PIECE);
            found = queries.search(filter, viewer.scope(Permission.VIEW_AUDIT), paging);
        }
        audit.record("audit.exported", "audit", shortened(filter.about()), null, lines.size() + " lines");
        return AuditSheet.of(lines);
    }

    private List<AuditLine> named(List<AuditLine> lines) {
        Set<String> people = lines.stream().flatMap(AuditLine::people).collect(Collectors.toSet());
        Map<String, String> known = names.called(people, viewer.partnership());
        return lines.stream().map(line -> line.named(known)).toList();
    }

    /** No id is longer; what somebody typed may be. */
    private static String shortened(String about) {
        return about == null || about.length() <= LONGEST_ID ? about : about.substring(0, LONGEST_ID);
    }
}
