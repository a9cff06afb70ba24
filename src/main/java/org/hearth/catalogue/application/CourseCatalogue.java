package org.hearth.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseFinder;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.hearth.catalogue.Courses;
import org.hearth.catalogue.FidelityCard;
import org.hearth.catalogue.store.CatalogueQueries;
import org.hearth.catalogue.store.FidelityQueries;
import org.hearth.kernel.PartnershipId;
import org.hearth.security.OpenTo;

/** Answers what other rooms ask about courses. Reads only; joins the caller's transaction when there is one. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class CourseCatalogue implements Courses, CourseFinder {

    private static final String ROOMS = "Other rooms, within their own use case and for one partnership";

    @Inject
    CatalogueQueries queries;

    @Inject
    FidelityQueries fidelity;

    @Inject
    Memory memory;

    @Override
    @OpenTo(ROOMS)
    public CourseCard card(CourseId course, PartnershipId partnership) {
        return card(queries.byId(course.value(), partnership));
    }

    @Override
    @OpenTo(ROOMS)
    public CourseCard recent(CourseId course, PartnershipId partnership) {
        return memory.shelf(partnership)
                .byId(course.value())
                .map(CourseCatalogue::card)
                .orElseGet(() -> card(course, partnership));
    }

    @Override
    @OpenTo(ROOMS)
    public Map<String, CourseCard> cards(Collection<String> courses, PartnershipId partnership) {
        Map<String, CourseCard> cards = new LinkedHashMap<>();
        queries.byIds(courses, partnership).forEach(view -> cards.put(view.id(), card(view)));
        return cards;
    }

    @Override
    @OpenTo(ROOMS)
    public List<CourseCard> published(PartnershipId partnership) {
        return queries.all(partnership).stream()
                .filter(view -> view.status() == CourseStatus.PUBLISHED)
                .map(CourseCatalogue::card)
                .toList();
    }

    @Override
    @OpenTo("Other rooms, for a course they have already seen within their partnership")
    public Optional<FidelityCard> fidelity(CourseId course, LocalDate on) {
        return fidelity.of(course).flatMap(rules -> rules.on(on));
    }

    @Override
    @OpenTo(ROOMS)
    public List<CourseView> byWords(String text, PartnershipId partnership) {
        return memory.shelf(partnership).byWords(text);
    }

    @Override
    @OpenTo(ROOMS)
    public List<CourseView> find(CourseWish wish, PartnershipId partnership) {
        return memory.shelf(partnership).find(wish);
    }

    @Override
    @OpenTo(ROOMS)
    public Optional<CourseView> byRef(String ref, PartnershipId partnership) {
        return memory.shelf(partnership).byRef(ref);
    }

    @Override
    @OpenTo(ROOMS)
    public Choices choices(PartnershipId partnership) {
        return memory.shelf(partnership).choices();
    }

    private static CourseCard card(CourseView view) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(view.conditions());
        return new CourseCard(
                view.id(),
                view.ref(),
                view.edition(),
                view.title(),
                view.programme(),
                view.programmeName(),
                view.level(),
                view.mode(),
                view.days(),
                view.minutes(),
                view.maxGroup(),
                view.renewalMonths(),
                conditions,
                view.prerequisites(),
                view.status() == CourseStatus.PUBLISHED);
    }
}
