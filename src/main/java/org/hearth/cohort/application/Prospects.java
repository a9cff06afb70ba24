package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.cohort.PathView;
import org.hearth.cohort.PathView.Deed;
import org.hearth.cohort.PathView.Need;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.Delivery;
import org.hearth.cohort.model.Due;
import org.hearth.cohort.model.Progress;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.model.StepTaken;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.model.Upkeep;
import org.hearth.cohort.store.CohortRepository;
import org.hearth.cohort.store.PathQueries;
import org.hearth.cohort.store.PathRepository;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What lies before a trainer: what they need next and by when, and where they could deliver it. */
@ApplicationScoped
class Prospects {

    private static final int YEAR = 12;

    @Inject
    Advance advance;

    @Inject
    PathRepository paths;

    @Inject
    PathQueries queries;

    @Inject
    CohortRepository cohorts;

    @Inject
    Viewer viewer;

    /** All of it, for somebody who may see the path. */
    PathView view(TrainerPath path) {
        paths.flush();
        LocalDate today = advance.today();
        Standing standing = path.on(today);
        List<Need> needs =
                switch (standing) {
                    case CANDIDATE -> ahead(path);
                    case ACCREDITED, AT_RISK -> upkeep(path);
                    case LAPSED -> List.of(new Need(Step.REINSTATED, Words.say("need.REINSTATED"), null));
                    case WITHDRAWN -> List.of();
                };
        return new PathView(
                queries.row(path.id(), Scope.all(path.partnership()), today),
                needs,
                queries.steps(path.id(), path.partnership()),
                offers(path, standing, today),
                delivered(path, today),
                deeds(path, standing));
    }

    /** Where whoever may train could: they may lead there, or are asked for beside the lead. */
    private List<PathView.Offer> offers(TrainerPath path, Standing standing, LocalDate today) {
        boolean trains = path.accreditation() != null && standing != Standing.LAPSED && standing != Standing.WITHDRAWN;
        if (!trains) {
            return List.of();
        }
        Scope drafts = viewer.scope(Permission.SCHEDULE_SESSIONS);
        return queries.lacking(path, queries.leads(path), drafts, today);
    }

    private List<Need> ahead(TrainerPath path) {
        List<Need> found = new ArrayList<>();
        Due due = due(path);
        if (!advance.seated(path)) {
            found.add(new Need(Step.SELECTED, Words.say("need.SELECTED"), due.by(Step.SELECTED)));
        }
        advance.progress(path)
                .needs()
                .forEach(each -> found.add(new Need(each.step(), says(each, path), due.by(each.step()))));
        return found;
    }

    private Due due(TrainerPath path) {
        Optional<CohortRepository.Course> course =
                path.cohort() == null ? Optional.empty() : cohorts.course(path.cohort(), path.partnership());
        LocalDate trained = paths.steps(path).stream()
                .filter(each -> each.step() == Step.TRAINED)
                .map(StepTaken::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Due(
                course.map(CohortRepository.Course::from).orElse(null),
                course.map(CohortRepository.Course::to).orElse(null),
                trained,
                advance.scheme(path).accreditedWithinMonths());
    }

    private String says(Progress.Need need, TrainerPath path) {
        String agreement = advance.scheme(path).agreement();
        return Words.say("need." + need.step(), need.wanted() - need.have(), need.have(), need.wanted(), agreement);
    }

    private List<Need> upkeep(TrainerPath path) {
        Scheme scheme = advance.scheme(path);
        Upkeep.Facts facts = advance.facts(path);
        List<Need> found = new ArrayList<>();
        for (Upkeep.End end : Upkeep.ends(scheme, facts)) {
            found.add(new Need(step(end), says(end, scheme, facts), end.on().minusDays(1)));
        }
        found.sort((one, other) -> one.by().compareTo(other.by()));
        return found;
    }

    private static Step step(Upkeep.End end) {
        return switch (end.cause()) {
            case REFRESHER -> Step.REFRESHED;
            case VALIDITY, ENDED -> Step.RENEWED;
            case DELIVERIES, DELIVERIES_AS_LEAD -> Step.CO_DELIVERED;
        };
    }

    private static String says(Upkeep.End end, Scheme scheme, Upkeep.Facts facts) {
        String key = "upkeep." + end.cause();
        return switch (end.cause()) {
            case DELIVERIES -> Words.say(key, missing(scheme.minDeliveries(), end, scheme, facts, false));
            case DELIVERIES_AS_LEAD -> Words.say(key, missing(scheme.minAsLead(), end, scheme, facts, true));
            case VALIDITY -> Words.say(key + "." + scheme.renewal());
            default -> Words.say(key);
        };
    }

    /** How many more they deliver before what counts today has fallen out of the window. */
    private static long missing(int needed, Upkeep.End end, Scheme scheme, Upkeep.Facts facts, boolean asLead) {
        LocalDate behind = end.on().minusMonths(scheme.windowMonths());
        long still = facts.deliveries().stream()
                .filter(each -> !asLead || each.lead())
                .filter(each -> each.on().isAfter(behind))
                .count();
        return Math.max(1, needed - still);
    }

    private int delivered(TrainerPath path, LocalDate today) {
        Integer window = advance.scheme(path).windowMonths();
        LocalDate since = today.minusMonths(window == null ? YEAR : window);
        return (int) paths.deliveries(path).stream()
                .map(Delivery::on)
                .filter(on -> on.isAfter(since))
                .count();
    }

    private List<Deed> deeds(TrainerPath path, Standing standing) {
        List<Deed> may = new ArrayList<>();
        boolean own = path.person().equals(viewer.person());
        boolean open = standing != Standing.WITHDRAWN;
        if (viewer.may(Permission.RECORD_ACCREDITATION) && open && !own) {
            boolean waits = path.cohort() != null && standing == Standing.CANDIDATE && !advance.seated(path);
            may.add(waits ? Deed.SELECT : Deed.TAKE_STEP);
            may.add(Deed.WITHDRAW);
            if (path.since() != null && path.accreditation() != null) {
                may.add(Deed.SET_END);
            }
        }
        boolean toSign = standing == Standing.CANDIDATE
                && advance.progress(path)
                        .next()
                        .filter(next -> next.step() == Step.AGREEMENT_SIGNED)
                        .isPresent();
        if (own && toSign) {
            may.add(Deed.SIGN);
        }
        return may;
    }
}
