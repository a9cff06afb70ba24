package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.AccreditationEnded;
import org.hearth.scheduling.AccreditationId;
import org.hearth.scheduling.AccreditationRecorded;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.ProgrammeName;
import org.hearth.scheduling.RecordAccreditation;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.TrainerFound;
import org.hearth.scheduling.TrainerStandings;
import org.hearth.scheduling.TrainerStandings.Trainer;
import org.hearth.scheduling.model.Accreditation;
import org.hearth.scheduling.model.Accreditation.Dates;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.store.AccreditationRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Keeps who may train what. Trainers' names are known to the whole partnership (decision 0102). */
@ApplicationScoped
@Transactional
public class AccreditationService {

    private static final int MOST_FOUND = 20;
    private static final int MOST_OFFERED = 8;

    @Inject
    AccreditationRepository accreditations;

    @Inject
    People people;

    @Inject
    TrainersShown shown;

    @Inject
    TrainerStandings standings;

    @Inject
    AuditLog audit;

    @Inject
    Event<AccreditationRecorded> recorded;

    @Inject
    Event<AccreditationEnded> ended;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Records an accreditation that was given elsewhere. Refuses, by field, a programme or person that is not there, dates out of
     * order and what rests on nothing; as {@code scheduling.accreditation-overlaps} one that shares a day with another of the same
     * person and programme; as {@code cohort.own-word} one's own, and as {@code cohort.path-under-way} that of somebody who is on
     * the way to it here.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public AccreditationView record(RecordAccreditation asked) {
        PartnershipId partnership = viewer.partnership();
        if (programmesToKeep().stream().noneMatch(each -> each.id().equals(asked.programme()))) {
            throw new BadInput("programme", SchedulingRefusal.PROGRAMME_UNKNOWN);
        }
        PersonId person = who(String.valueOf(asked.who()).strip())
                .orElseThrow(() -> new BadInput("who", SchedulingRefusal.PERSON_UNKNOWN));
        standings.mustComeFromElsewhere(new Trainer(person.value(), asked.programme()), viewer.person(), partnership);
        Dates dates = Dates.checked(asked.from(), asked.to(), today());
        if (accreditations.dates(person, asked.programme(), partnership).stream()
                .anyMatch(dates::overlaps)) {
            throw new RuleBroken(SchedulingRefusal.ACCREDITATION_OVERLAPS);
        }
        Accreditation made = Accreditation.record(
                partnership, asked.programme(), person, dates, asked.evidence(), viewer.person(), clock.instant());
        accreditations.add(made);
        accreditations.flush();
        audit.record("accreditation.recorded", "accreditation", made.id(), null, null);
        recorded.fire(new AccreditationRecorded(
                new AccreditationId(made.id()),
                partnership,
                asked.programme(),
                person,
                dates.from(),
                dates.to(),
                made.evidence(),
                viewer.person()));
        return shown.of(accreditations.view(made.id(), partnership), partnership);
    }

    /** Anybody of the partnership by the whole email address; by name only those whose names the viewer may know. */
    private Optional<PersonId> who(String typed) {
        return accreditations
                .byEmail(typed, viewer.scope(Permission.RECORD_ACCREDITATION))
                .or(() -> ownCalled(typed))
                .or(() -> accreditations.called(typed, viewer.partnership()));
    }

    private Optional<PersonId> ownCalled(String typed) {
        return viewer.may(Permission.VIEW_PEOPLE)
                ? people.called(typed, viewer.scope(Permission.VIEW_PEOPLE)).map(card -> new PersonId(card.id()))
                : Optional.empty();
    }

    /**
     * A few of those an accreditation may be about, by name: the people the viewer may see, and those who train already,
     * whose names the whole partnership knows (decision 0102).
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<String> peopleLike(String words) {
        String name = start(words).split(",", 2)[0];
        Stream<String> own = viewer.may(Permission.VIEW_PEOPLE)
                ? people
                        .find(name, null, viewer.scope(Permission.VIEW_PEOPLE), new Paging(0, MOST_OFFERED))
                        .items()
                        .stream()
                        .map(PersonCard::called)
                : Stream.of();
        Stream<String> known = accreditations.known(name, viewer.partnership(), MOST_OFFERED).stream()
                .map(each -> PersonCard.called(each.name(), each.partnerName()));
        return Stream.concat(own, known).distinct().limit(MOST_OFFERED).toList();
    }

    /** Sets the last day of an accreditation. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public AccreditationView end(AccreditationId id, Integer seen, LocalDate last) {
        Accreditation found = accreditations.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION));
        Stale.unless(seen, found.version());
        found.endOn(Accreditation.lastDay(last), today());
        accreditations.flush();
        audit.record("accreditation.ended", "accreditation", id.value(), null, null);
        ended.fire(new AccreditationEnded(id, viewer.partnership(), last));
        return shown.of(accreditations.view(id.value(), viewer.partnership()), viewer.partnership());
    }

    /** One accreditation, to end it. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public AccreditationView view(AccreditationId id) {
        accreditations.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION));
        return shown.of(accreditations.view(id.value(), viewer.partnership()), viewer.partnership());
    }

    /** Accreditations by name, each with until when it counts and how it stands today; of one programme, or of all when it is null. Evidence is for those who record. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<AccreditationView> list(String programme, Paging paging) {
        Page<AccreditationView> found = accreditations.list(
                programme == null || programme.isBlank() ? null : programme,
                viewer.may(Permission.RECORD_ACCREDITATION),
                viewer.partnership(),
                paging);
        return shown.of(found, viewer.partnership());
    }

    /**
     * People who may train a programme today, by name, across partners: at most 20.
     *
     * @param programme null for anybody who may train anything
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<TrainerFound> find(String programme, String words) {
        return accreditations.trainers(programme, start(words), today(), viewer.partnership(), MOST_FOUND);
    }

    private static String start(String words) {
        return words == null ? "" : words.substring(0, Math.min(words.length(), 100));
    }

    /** The programmes of the partnership, to choose from. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<ProgrammeName> programmes() {
        return accreditations.programmes(viewer.partnership());
    }

    /** The same, for whoever is about to record an accreditation. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<ProgrammeName> programmesToKeep() {
        return accreditations.programmes(viewer.partnership());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }
}
