package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Attended;
import org.hearth.booking.Bookings;
import org.hearth.booking.SessionSettled;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AfterCourse;
import org.hearth.learning.AwardTakenBack;
import org.hearth.learning.Awarded;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.learning.PracticeEmbedding.Trained;
import org.hearth.learning.model.Award;
import org.hearth.learning.model.Completion;
import org.hearth.learning.model.ConditionMet;
import org.hearth.learning.model.Earning;
import org.hearth.learning.model.Taught;
import org.hearth.learning.store.AwardRepository;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.OpenTo;

/**
 * Turns a settled register into awards, in the transaction that settles it. Doing it again changes nothing; a register
 * that was reopened and says otherwise now takes back what no longer holds and gives what does.
 */
@ApplicationScoped
@Transactional
public class SettlingService {

    private static final String REOPENED = "register reopened";

    /** Time to think better of it: a register reopened meanwhile sends nobody a letter. */
    private static final Duration HELD = Duration.ofMinutes(2);

    @Inject
    AwardRepository awards;

    @Inject
    Courses courses;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    PracticeEmbedding embedding;

    @Inject
    Bookings bookings;

    @Inject
    Numbers numbers;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Event<Awarded> awarded;

    @Inject
    Event<AwardTakenBack> takenBack;

    @Inject
    Clock clock;

    @OpenTo("The booking room, within the transaction that settles a register")
    public void onSettled(@Observes SessionSettled settled) {
        Instant now = clock.instant();
        Map<String, Completion> known = awards.completions(settled.session().value(), settled.partnership()).stream()
                .collect(Collectors.toMap(Completion::booking, Function.identity()));
        Map<String, Completion> gone = new HashMap<>(known);
        List<Attended> nowFull = new ArrayList<>();
        for (Attended attended : settled.attended()) {
            gone.remove(attended.booking());
            Completion before = known.get(attended.booking());
            if (attended.full() && (before == null || !before.isFull())) {
                nowFull.add(attended);
            }
            if (before != null) {
                before.settle(attended, now);
            } else {
                awards.add(Completion.of(settled, attended, now));
            }
        }
        gone.values().forEach(completion -> completion.unsettle(now));
        Set<String> all = new HashSet<>(known.keySet());
        settled.attended().forEach(attended -> all.add(attended.booking()));
        award(settled.session(), settled.partnership(), all);
        askForTheRest(settled, nowFull);
    }

    /**
     * Brings the awards of bookings on one session in line with its register, the conditions met and what the partnership asks
     * after the course. The caller has written or holds what each came to, so that nobody else judges it meanwhile.
     */
    @OpenTo("Learning's own use cases, within their transaction")
    public void award(SessionId session, PartnershipId partnership, Collection<String> those) {
        awards.settleChanges();
        List<Completion> completions = awards.completions(session.value(), partnership).stream()
                .filter(each -> those.contains(each.booking()))
                .toList();
        if (completions.isEmpty()) {
            return;
        }
        CourseCard course = courses.card(new CourseId(completions.get(0).course()), partnership);
        SessionCard card = sessions.card(session, partnership);
        var round = new Round(
                course,
                card,
                awards.activeOf(session.value(), partnership),
                met(session, partnership),
                bookings.evaluatedFirst(session, partnership),
                after(completions, course, card, partnership),
                people.cards(
                        completions.stream().map(each -> each.person().value()).toList(), partnership));
        completions.forEach(completion -> takeBack(round, completion));
        awards.settleChanges();
        completions.forEach(completion -> give(round, completion));
    }

    private void takeBack(Round round, Completion completion) {
        Award award = round.active.get(completion.booking());
        if (award != null && !(round.earned(completion) && round.saidBy(award, completion))) {
            award.revoke(today(), REOPENED);
            audit.recordFor(award.person(), "award.revoked", "award", award.id(), award.partner(), REOPENED);
            takenBack.fire(new AwardTakenBack(award.id(), award.partnership(), award.course()));
            round.active.remove(completion.booking());
        }
    }

    private void give(Round round, Completion completion) {
        if (!round.earned(completion) || round.active.containsKey(completion.booking())) {
            return;
        }
        Award award = Award.of(
                completion,
                numbers.fresh(completion.partnership()),
                round.names.get(completion.person().value()).name(),
                round.course,
                round.taught(completion));
        awards.add(award);
        audit.recordFor(award.person(), "award.given", "award", award.id(), award.partner(), null);
        awarded.fire(new Awarded(award.id(), award.partnership(), award.person(), award.course()));
        outbox.tell(new Notice(
                LearningLetters.AWARDED,
                award.partnership(),
                award.person(),
                completion.session(),
                completion.booking(),
                Map.of(LearningLetters.NUMBER, award.number()),
                clock.instant().plus(HELD)));
    }

    /** Writes to those who were there for all of it and have no certificate yet: the letter names what is missing. */
    private void askForTheRest(SessionSettled settled, List<Attended> nowFull) {
        Set<String> awarded = awards.activeOf(settled.session().value(), settled.partnership())
                .keySet();
        nowFull.stream()
                .filter(attended -> !awarded.contains(attended.booking()))
                .map(attended -> new Notice(
                        LearningLetters.OWED,
                        settled.partnership(),
                        new PersonId(attended.person()),
                        settled.session().value(),
                        attended.booking(),
                        Map.of(),
                        clock.instant().plus(HELD)))
                .forEach(outbox::tell);
    }

    private Map<String, Map<Condition, LocalDate>> met(SessionId session, PartnershipId partnership) {
        return awards.conditionsMet(session.value(), partnership).stream()
                .collect(Collectors.groupingBy(
                        ConditionMet::booking, Collectors.toMap(ConditionMet::condition, ConditionMet::metOn)));
    }

    private Map<String, AfterCourse> after(
            List<Completion> completions, CourseCard course, SessionCard session, PartnershipId partnership) {
        LocalDate firstDay = session.days().get(0).date();
        LocalDate lastDay = session.days().get(session.days().size() - 1).date();
        List<Trained> trained = completions.stream()
                .filter(Completion::isFull)
                .map(each -> new Trained(each.booking(), each.person(), course.ref(), firstDay, lastDay))
                .toList();
        return trained.isEmpty() ? Map.of() : embedding.after(trained, partnership);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
    }

    /** One session's facts, read once. */
    private record Round(
            CourseCard course,
            SessionCard session,
            Map<String, Award> active,
            Map<String, Map<Condition, LocalDate>> met,
            Set<String> evaluatedFirst,
            Map<String, AfterCourse> after,
            Map<String, PersonCard> names) {

        boolean earned(Completion completion) {
            AfterCourse rest = after.get(completion.booking());
            return names.containsKey(completion.person().value())
                    && Earning.earned(
                            completion.isFull(),
                            asked(completion, rest),
                            met(completion).keySet())
                    && (rest == null || rest.met());
        }

        /** Whether the award still says what it was given for. An earlier group that is written down late changes no certificate. */
        boolean saidBy(Award award, Completion completion) {
            AfterCourse rest = after.get(completion.booking());
            LocalDate own = Earning.earnedOn(lastDay(), asked(completion, rest), met(completion));
            return rest == null ? award.says(completion, own) : award.saysSince(completion, own);
        }

        LocalDate earnedOn(Completion completion) {
            AfterCourse rest = after.get(completion.booking());
            LocalDate own = Earning.earnedOn(lastDay(), asked(completion, rest), met(completion));
            return rest == null || own.isAfter(rest.metOn()) ? own : rest.metOn();
        }

        /** What the course asks, and what the policy of the booking adds. */
        private Set<Condition> asked(Completion completion, AfterCourse rest) {
            Set<Condition> own =
                    Earning.withEvaluation(course.conditions(), evaluatedFirst.contains(completion.booking()));
            return rest == null ? own : Earning.withoutGroups(own);
        }

        Taught taught(Completion completion) {
            return new Taught(session.days().get(0).date(), lastDay(), earnedOn(completion));
        }

        private LocalDate lastDay() {
            return session.days().get(session.days().size() - 1).date();
        }

        private Map<Condition, LocalDate> met(Completion completion) {
            return met.getOrDefault(completion.booking(), Map.of());
        }
    }
}
