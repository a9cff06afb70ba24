package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.Page;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.TrainerStandings;
import org.hearth.scheduling.TrainerStandings.Stands;
import org.hearth.scheduling.TrainerStandings.Trainer;
import org.hearth.scheduling.model.Lasting;
import org.hearth.scheduling.model.LocalDay;

/** Says of accreditations how they stand today. */
@ApplicationScoped
class TrainersShown {

    @Inject
    TrainerStandings standings;

    @Inject
    Clock clock;

    Page<AccreditationView> of(Page<AccreditationView> page, PartnershipId partnership) {
        List<String> people =
                page.items().stream().map(AccreditationView::person).distinct().toList();
        Map<Trainer, Stands> known = people.isEmpty() ? Map.of() : standings.today(people, partnership);
        List<AccreditationView> items = page.items().stream()
                .map(each -> shown(each, known.get(new Trainer(each.person(), each.programme()))))
                .toList();
        return new Page<>(items, page.page(), page.size(), page.total());
    }

    AccreditationView of(AccreditationView one, PartnershipId partnership) {
        Map<Trainer, Stands> known = standings.today(List.of(one.person()), partnership);
        return shown(one, known.get(new Trainer(one.person(), one.programme())));
    }

    private AccreditationView shown(AccreditationView each, Stands stands) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
        var lasting = new Lasting(each.from(), each.to(), each.activeUntil());
        boolean byActivity = lasting.byActivity();
        return each.standing(
                byActivity ? each.activeUntil() : null,
                byActivity && stands != null && stands.byRefresher(),
                lasting.on(today, stands));
    }
}
