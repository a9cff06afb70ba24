package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.PoolView;
import org.hearth.cohort.model.PledgedDays;
import org.hearth.cohort.store.PledgeQueries.Filter;
import org.hearth.kernel.Days;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** The pool of trainers: what partners pledged, delivered, and have still booked. Days of partners, and nobody's name. */
@ApplicationScoped
@Transactional
public class PoolService {

    private static final int AT_ONCE = 100;

    @Inject
    Pool pool;

    @Inject
    Partners partners;

    @Inject
    Advance advance;

    @Inject
    Viewer viewer;

    /**
     * Pledges by partner and programme, of one programme or partner where it is named.
     *
     * @param on those in force on a day, like 2027-03-02; null for all. Refused as {@code kernel.not-a-date} when it is none
     */
    @Requires(Permission.VIEW_COUNTS)
    public Page<PledgeView> pledges(String programme, String partner, String on, Paging paging) {
        return pool.pledges(new Filter(blank(programme), blank(partner), Days.read("on", on)), paging);
    }

    /** One pledge. */
    @Requires(Permission.VIEW_COUNTS)
    public PledgeView pledge(String id) {
        return pool.pledge(id);
    }

    /** The pool on a day; today's where none is given. */
    @Requires(Permission.VIEW_COUNTS)
    public PoolView on(LocalDate day) {
        LocalDate on = day == null ? advance.today() : day;
        List<PledgeView> all = new ArrayList<>();
        Page<PledgeView> some;
        int page = 0;
        do {
            some = pool.pledges(new Filter(null, null, on), new Paging(page, AT_ONCE));
            all.addAll(some.items());
            page++;
        } while ((long) page * AT_ONCE < some.total());
        Set<String> with = all.stream().map(PledgeView::partner).collect(Collectors.toSet());
        List<String> without = partners.members(viewer.partnership(), on).stream()
                .filter(each -> !with.contains(each.id()))
                .map(PartnerCard::name)
                .toList();
        return new PoolView(on, PledgedDays.byPartner(all), all, without);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
