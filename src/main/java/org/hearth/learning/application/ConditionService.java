package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Bookings;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.ConditionsView;
import org.hearth.learning.LearningRefusal;
import org.hearth.learning.MeetCondition;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.learning.model.Award;
import org.hearth.learning.model.Completion;
import org.hearth.learning.model.ConditionMet;
import org.hearth.learning.model.Earning;
import org.hearth.learning.store.AwardRepository;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What people have to do after a session, kept by its host or its trainers. The award follows in the same transaction. */
@ApplicationScoped
@Transactional
public class ConditionService {

    @Inject
    AwardRepository awards;

    @Inject
    SettlingService settling;

    @Inject
    Courses courses;

    @Inject
    Sessions sessions;

    @Inject
    PracticeEmbedding embedding;

    @Inject
    Bookings bookings;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The conditions of a session one hosts or trains; refused as not found for anybody else. */
    @Requires(Permission.TAKE_REGISTER)
    public ConditionsView view(SessionId id) {
        SessionCard session = hosted(id);
        CourseCard course = courses.card(session.courseId(), viewer.partnership());
        List<Completion> completions = awards.completions(session.id(), viewer.partnership());
        Map<String, Award> active = awards.activeOf(session.id(), viewer.partnership());
        Map<String, List<ConditionMet>> met = awards.conditionsMet(session.id(), viewer.partnership()).stream()
                .collect(Collectors.groupingBy(ConditionMet::booking));
        Map<String, PersonCard> names = people.cards(
                completions.stream().map(each -> each.person().value()).toList(), viewer.partnership());
        List<ConditionsView.Attendee> attendees = completions.stream()
                .filter(each -> names.containsKey(each.person().value()))
                .map(each -> attendee(
                        each,
                        names.get(each.person().value()),
                        met.getOrDefault(each.booking(), List.of()),
                        active.get(each.booking())))
                .sorted(Comparator.comparing(ConditionsView.Attendee::name))
                .toList();
        List<Condition> asked = asked(course, session).stream().toList();
        audit.record("conditions.seen", "session", session.id(), session.hostId(), null);
        return new ConditionsView(session.id(), session.ref(), session.courseTitle(), asked, attendees);
    }

    /** Notes that people met a condition, or that they did not after all. */
    @Requires(Permission.TAKE_REGISTER)
    public void meet(SessionId id, MeetCondition command) {
        SessionCard session = hosted(id);
        Map<String, Completion> completions = awards.completions(session.id(), viewer.partnership()).stream()
                .collect(Collectors.toMap(Completion::booking, Function.identity()));
        if (completions.isEmpty()) {
            throw new RuleBroken(LearningRefusal.NOT_SETTLED);
        }
        Set<Condition> asked = asked(courses.card(session.courseId(), viewer.partnership()), session);
        Condition condition = checked(command, session, asked, completions.keySet());
        new TreeSet<>(command.bookings()).forEach(booking -> awards.hold(completions.get(booking)));
        Map<String, ConditionMet> known = awards.conditionsMet(session.id(), viewer.partnership()).stream()
                .filter(each -> each.condition() == condition)
                .collect(Collectors.toMap(ConditionMet::booking, Function.identity()));
        for (String booking : Set.copyOf(command.bookings())) {
            note(booking, condition, command, known.get(booking));
        }
        audit.record(
                command.met() ? "condition.met" : "condition.unmet",
                "session",
                session.id(),
                session.hostId(),
                condition.name());
        settling.award(new SessionId(session.id()), viewer.partnership(), command.bookings());
    }

    private void note(String booking, Condition condition, MeetCondition command, ConditionMet known) {
        if (known != null && !(command.met() && known.metOn().equals(command.on()))) {
            awards.remove(known);
            awards.settleChanges();
        }
        if (command.met() && (known == null || !known.metOn().equals(command.on()))) {
            awards.add(ConditionMet.of(booking, condition, command.on(), viewer.person(), clock.instant()));
        }
    }

    private Condition checked(MeetCondition command, SessionCard session, Set<Condition> asked, Set<String> there) {
        var answers = new Answers();
        String code = answers.choice("condition", command.condition(), Condition.class);
        Condition condition = code == null ? null : Condition.valueOf(code);
        answers.check(condition == null || asked.contains(condition), "condition", LearningRefusal.CONDITION_UNKNOWN);
        boolean chosen = !command.bookings().isEmpty() && there.containsAll(command.bookings());
        answers.check(chosen, "bookings", LearningRefusal.NOBODY_CHOSEN);
        if (command.met()) {
            LocalDate on = answers.date("on", command.on());
            LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
            LocalDate first = session.days().get(0).date();
            answers.check(on == null || !on.isAfter(today), "on", LearningRefusal.CONDITION_DATE_FUTURE);
            answers.check(on == null || !on.isBefore(first), "on", LearningRefusal.CONDITION_DATE_EARLY, first);
        }
        answers.done();
        return condition;
    }

    /** What the host notes: what the course asks, and the evaluation where policies ask for it first. Where the partnership decided about groups, they are counted and not noted. */
    private Set<Condition> asked(CourseCard course, SessionCard session) {
        LocalDate firstDay = session.days().get(0).date();
        boolean counted = embedding.decides(course.ref(), firstDay, viewer.partnership());
        boolean evaluated = !bookings.evaluatedFirst(new SessionId(session.id()), viewer.partnership())
                .isEmpty();
        Set<Condition> all = Earning.withEvaluation(course.conditions(), evaluated);
        return Earning.further(counted ? Earning.withoutGroups(all) : all);
    }

    private SessionCard hosted(SessionId id) {
        SessionCard session = sessions.card(id, viewer.partnership());
        boolean host = viewer.scope(Permission.TAKE_REGISTER).covers(session.hostId());
        if (!host && !sessions.trains(viewer.person(), new SessionId(session.id()))) {
            throw new NotFound("learning", id.value());
        }
        return session;
    }

    private static ConditionsView.Attendee attendee(
            Completion completion, PersonCard name, List<ConditionMet> met, Award award) {
        return new ConditionsView.Attendee(
                completion.booking(),
                name.name(),
                name.partnerName(),
                completion.outcome(),
                met.stream()
                        .map(each -> new ConditionsView.Met(each.condition(), each.metOn()))
                        .sorted(Comparator.comparing(ConditionsView.Met::condition))
                        .toList(),
                award == null ? null : award.number());
    }
}
