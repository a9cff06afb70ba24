package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.CapacityAsk;
import org.hearth.cohort.CapacityTried;
import org.hearth.cohort.CapacityTyped;
import org.hearth.cohort.CapacityView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.Capacity;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.store.CapacityQueries;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.SmallCounts;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.Sites;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** How far the trainers of a programme reach, and what a few more courses would bring. It tries things out and changes nothing. */
@ApplicationScoped
@Transactional
public class CapacityService {

    private static final int TARGET = 60;
    private static final int LEAVERS = 10;
    private static final int COURSES = 2;
    private static final int GROUP = 12;

    @Inject
    CapacityQueries queries;

    @Inject
    SchemeRepository schemes;

    @Inject
    Advance advance;

    @Inject
    SchemesInForce inForce;

    @Inject
    Sites sites;

    @Inject
    Viewer viewer;

    /** The programmes trainers pass on. */
    @Requires(Permission.VIEW_COUNTS)
    public List<Taught> programmes() {
        return schemes.taught(viewer.partnership());
    }

    /** The programme to begin with: the first by name that somebody may lead today; null where there is none at all. */
    @Requires(Permission.VIEW_COUNTS)
    public String first() {
        List<Taught> all = programmes();
        return all.stream()
                .map(Taught::id)
                .filter(id -> !queries.lapses(id, viewer.partnership(), advance.today())
                        .isEmpty())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0).id());
    }

    /** The localities to choose from. */
    @Requires(Permission.VIEW_COUNTS)
    public List<LocalityCard> localities() {
        return sites.localities(viewer.partnership());
    }

    /**
     * Works it out. Refuses by field a number nobody can mean and a day that is past ({@code cohort.scheme-past}); a programme or
     * locality that is not of the partnership is not found.
     */
    @Requires(Permission.VIEW_COUNTS)
    public CapacityView of(CapacityAsk ask) {
        PartnershipId partnership = viewer.partnership();
        LocalDate today = advance.today();
        Taught taught = schemes.taught(partnership).stream()
                .filter(each -> each.id().equals(ask.programme()))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", String.valueOf(ask.programme())));
        String place = blank(ask.locality());
        String placeName = place == null ? null : named(place);
        LocalDate until = checked(ask, today);
        Scheme scheme = inForce.on(today, taught.id(), partnership);
        CapacityQueries.Asked asked = queries.asked(taught.id(), partnership, today);
        var capacity = new Capacity(
                asked.together(),
                first(ask.coursesAYear(), scheme.minDeliveries(), COURSES),
                first(ask.group(), group(asked, scheme), GROUP));
        var reach = new Reach(
                taught,
                place,
                placeName,
                queries.people(place, partnership, today),
                queries.reached(taught.id(), place, partnership, today),
                queries.planned(taught.id(), place, partnership, today, until),
                queries.lapses(taught.id(), partnership, today).stream()
                        .map(each -> each.orElse(null))
                        .toList());
        return view(reach, capacity, ask, until);
    }

    /** What was counted. */
    private record Reach(
            Taught taught,
            String place,
            String placeName,
            int people,
            int reached,
            int planned,
            List<LocalDate> lapses) {}

    private CapacityView view(Reach reach, Capacity capacity, CapacityAsk ask, LocalDate until) {
        int trainers = reach.lapses().size();
        int leavers = first(ask.leavers(), null, LEAVERS);
        int target = first(ask.target(), null, TARGET);
        int more = first(ask.more(), null, 0);
        int planned = Math.min(reach.people(), reach.reached() + reach.planned());
        int withMore = planned + capacity.more(more, planned, reach.people());
        boolean whole = reach.place() == null; // parts of a whole that is told would tell of small parts
        boolean told = tellsOnNobody(reach.reached(), reach.people());
        var start = new Capacity.Start(advance.today(), reach.lapses(), leavers, reach.reached(), reach.people());
        return new CapacityView(
                reach.taught().id(),
                reach.taught().name(),
                reach.place(),
                reach.placeName(),
                trainers,
                capacity.together(),
                capacity.coursesAYear(),
                capacity.group(),
                leavers,
                capacity.aYear(trainers),
                whole && told ? reach.people() : null,
                whole && told ? reach.reached() : null,
                told ? Capacity.share(reach.reached(), reach.people()) : null,
                reach.planned(),
                told ? Capacity.share(planned, reach.people()) : null,
                more,
                told ? Capacity.share(withMore, reach.people()) : null,
                target,
                until,
                told ? capacity.coursesFor(target, planned, reach.people()) : null,
                told ? points(capacity.forecast(start, until), reach.people(), whole) : List.of());
    }

    /** Neither those who are reached nor those who are not are so few that one could tell who (domain rule 39). */
    private static boolean tellsOnNobody(int reached, int people) {
        return reached >= SmallCounts.SMALLEST && people - reached >= SmallCounts.SMALLEST;
    }

    private static List<CapacityView.Point> points(List<Capacity.Point> forecast, int people, boolean whole) {
        return forecast.stream()
                .map(each -> new CapacityView.Point(
                        each.on(),
                        each.trainers(),
                        whole ? each.reached() : null,
                        Capacity.share(each.reached(), people)))
                .toList();
    }

    /** A sentence with a number in it. */
    @Requires(Permission.VIEW_COUNTS)
    public String words(String key, int number) {
        return Words.say(key, number);
    }

    /**
     * The same for whoever types it: what cannot be used is told by field and left out, so that the rest is still worked out. Of a
     * programme that is not named it takes the first; the answer has no view where there is none at all.
     */
    @Requires(Permission.VIEW_COUNTS)
    public CapacityTried tried(CapacityTyped typed) {
        String programme = blank(typed.programme()) == null ? first() : typed.programme();
        if (programme == null) {
            return new CapacityTried(null, List.of());
        }
        var read = new CapacityReading(typed, programme, advance.today());
        return new CapacityTried(of(read.usable()), read.faults());
    }

    /** The day the forecast goes up to; a year from now where none is given. */
    private static LocalDate checked(CapacityAsk ask, LocalDate today) {
        Answers answers = new Answers();
        LocalDate until = CapacityReading.check(ask, today, answers);
        answers.done();
        return until == null ? today.plusYears(1) : until;
    }

    private String named(String locality) {
        return localities().stream()
                .filter(each -> each.id().equals(locality))
                .map(LocalityCard::name)
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", locality));
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** The largest group of a course, and no more than the scheme lets those who deliver together have; null for neither. */
    private static Integer group(CapacityQueries.Asked asked, Scheme scheme) {
        if (scheme.groupPerTrainer() == null) {
            return asked.group();
        }
        int most = asked.together() * scheme.groupPerTrainer();
        return asked.group() == null ? Integer.valueOf(most) : Integer.valueOf(Math.min(asked.group(), most));
    }

    private static int first(Integer said, Integer asked, int otherwise) {
        return said != null ? said : asked != null ? asked : otherwise;
    }
}
