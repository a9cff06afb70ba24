package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.NoShowChoice;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.PlannedDay;
import org.hearth.scheduling.PlannedPlace;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerRole;
import org.hearth.scheduling.model.Faults;
import org.hearth.scheduling.model.Fidelity;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.model.Size;
import org.hearth.scheduling.model.Welcome;
import org.hearth.scheduling.model.Whereabouts;
import org.hearth.scheduling.model.Wording;
import org.hearth.scheduling.store.LanguageRepository;

/** Puts what was asked for into a session, part by part; refuses by field what cannot be used. */
@ApplicationScoped
class Draughtsman {

    private static final int USUAL_CAPACITY = 12;
    private static final int MOST_TRAINERS = 20;
    private static final int LONGEST_ACCESS_INFO = 1000;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    LanguageRepository languages;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }

    /** A course that can be run: refused under {@code course} when it is not there, or not published. */
    CourseCard course(String id, PartnershipId partnership) {
        CourseCard found = id == null || id.isBlank()
                ? null
                : courses.cards(List.of(id), partnership).get(id);
        if (found == null) {
            boolean said = id != null && !id.isBlank();
            throw new BadInput("course", said ? SchedulingRefusal.COURSE_UNKNOWN : SchedulingRefusal.FIELD_MISSING);
        }
        if (!found.published()) {
            throw new BadInput("course", SchedulingRefusal.COURSE_NOT_PUBLISHED);
        }
        return found;
    }

    /** Whether the partner may hold sessions today. */
    boolean isMember(PartnerId partner, PartnershipId partnership) {
        return offers.isMember(partner, partnership, today());
    }

    /** How many a session of the course is for, until somebody says otherwise. */
    int usualCapacity(CourseCard course) {
        Integer programme = courses.fidelity(new CourseId(course.id()), today())
                .map(rules -> rules.maxGroup())
                .orElse(null);
        Integer most = Fidelity.smaller(course.maxGroup(), programme);
        return most == null ? USUAL_CAPACITY : most;
    }

    void days(Session session, List<PlannedDay> asked) {
        var faults = new Faults();
        Set<LocalDay> kept = session.isLive() ? new HashSet<>(session.days()) : Set.of();
        List<LocalDay> days = LocalDay.read(asked, kept, today(), faults);
        faults.refuse();
        session.holdOn(days, clock.instant());
    }

    /** Sets what is said of place, size, access, language and no-shows; what is null stays as it is. */
    void part(Session session, PlannedPlace asked, boolean saysWhere, PartnershipId partnership) {
        Size before = session.size();
        Whereabouts where = session.where();
        var whole = new PlannedPlace(
                saysWhere ? asked.site() : where.site(),
                saysWhere ? asked.room() : where.room(),
                saysWhere ? asked.onlineLink() : where.link(),
                asked.capacity() == null ? Integer.valueOf(before.capacity()) : asked.capacity(),
                asked.minimum() == null ? Integer.valueOf(before.minimum()) : asked.minimum(),
                asked.decisionOn() == null ? before.decisionOn() : asked.decisionOn(),
                asked.closesAt() == null ? before.closesAt() : asked.closesAt(),
                asked.accessInfo() == null ? session.welcome().access() : asked.accessInfo(),
                asked.language() == null ? session.welcome().language() : asked.language(),
                asked.noShows() == null ? session.welcome().noShows() : asked.noShows());
        place(session, whole, partnership);
    }

    /** Sets place, size, access, language and no-shows, all of them; refused by field. */
    void place(Session session, PlannedPlace asked, PartnershipId partnership) {
        var faults = new Faults();
        Instant now = clock.instant();
        Whereabouts where = places.find(asked, partnership, faults);
        faults.unless(asked.capacity() != null, "capacity", SchedulingRefusal.FIELD_MISSING);
        Size size = new Size(
                        asked.capacity() == null ? session.size().capacity() : asked.capacity(),
                        asked.minimum() == null ? 0 : asked.minimum(),
                        asked.decisionOn(),
                        asked.closesAt())
                .checked(where.holds(), faults);
        size.before(session.days().isEmpty() ? null : session.days().get(0), faults);
        String access = Wording.lines("accessInfo", asked.accessInfo(), LONGEST_ACCESS_INFO, faults);
        String language = language(asked.language(), faults);
        faults.refuse();
        session.meetAt(where, mode(session, partnership), now);
        session.seat(size, now);
        session.receive(
                new Welcome(access, language, asked.noShows() == null ? NoShowChoice.AS_AGREED : asked.noShows()), now);
    }

    private String language(String asked, Faults faults) {
        String code = asked == null || asked.isBlank() ? LanguageCard.ENGLISH : asked;
        faults.unless(languages.isKnown(code), "language", SchedulingRefusal.LANGUAGE_UNKNOWN);
        return code;
    }

    private CourseMode mode(Session session, PartnershipId partnership) {
        return courses.card(new CourseId(session.course()), partnership).mode();
    }

    void trainers(Session session, List<PlannedTrainer> asked, PartnershipId partnership) {
        var faults = new Faults();
        faults.unless(asked.size() <= MOST_TRAINERS, "trainers", SchedulingRefusal.TRAINERS_TOO_MANY, MOST_TRAINERS);
        boolean whole = asked.stream().allMatch(each -> each != null && each.person() != null && each.role() != null);
        faults.unless(whole, "trainers", SchedulingRefusal.FIELD_MISSING);
        faults.refuse();
        Set<String> ids =
                asked.stream().map(PlannedTrainer::person).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, PersonCard> known = people.cards(ids, partnership);
        faults.unless(known.keySet().containsAll(ids), "trainers", SchedulingRefusal.TRAINER_UNKNOWN);
        faults.unless(ids.size() == asked.size(), "trainers", SchedulingRefusal.TRAINER_TWICE);
        long leads =
                asked.stream().filter(each -> each.role() == TrainerRole.LEAD).count();
        faults.unless(leads <= 1, "trainers", SchedulingRefusal.LEAD_TWICE);
        faults.refuse();
        session.trainedBy(asked, clock.instant());
    }

    void offers(Session session, List<PlaceOffer> asked, PartnershipId partnership) {
        var faults = new Faults();
        LocalDate on =
                session.days().isEmpty() ? today() : session.days().get(0).date();
        List<PlaceOffer> read = offers.read(asked, session, partnership, on, faults);
        faults.refuse();
        session.offer(read, clock.instant());
    }
}
