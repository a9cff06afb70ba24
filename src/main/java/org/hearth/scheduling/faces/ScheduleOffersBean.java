package org.hearth.scheduling.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.ChoicesService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.web.Notices;

/** Backs the places for partners of {@code /training/schedule}: one number for all, and one for each that is named. */
@Named
@ViewScoped
public class ScheduleOffersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleBean schedule;

    @Inject
    PlanningService planning;

    @Inject
    ChoicesService choices;

    @Inject
    Notices notices;

    private OfferForm all = new OfferForm(null, null, null);
    private List<OfferForm> named = List.of();

    @PostConstruct
    void open() {
        SessionView session = schedule.getSession();
        if (session == null || session.offers() == null) {
            return;
        }
        LocalDate first =
                session.days().isEmpty() ? null : session.days().get(0).date();
        all = new OfferForm(null, null, places(session, null));
        named = choices.partnersInAgreement(session.host(), first).stream()
                .map(each -> new OfferForm(each.id(), each.name(), places(session, each.id())))
                .toList();
    }

    private static Integer places(SessionView session, String partner) {
        return session.offers().stream()
                .filter(each -> Objects.equals(each.partner(), partner))
                .map(PlaceOffer::places)
                .findFirst()
                .orElse(null);
    }

    public String save() {
        SessionView session = schedule.getSession();
        List<PlaceOffer> offers = Stream.concat(Stream.of(all), named.stream())
                .filter(OfferForm::isOffered)
                .map(OfferForm::offer)
                .toList();
        planning.offer(session.id(), session.version(), offers);
        notices.afterRedirect("scheduling.schedule.saved");
        return schedule.next(session.ref(), null);
    }

    public OfferForm getAll() {
        return all;
    }

    public List<OfferForm> getNamed() {
        return named;
    }
}
