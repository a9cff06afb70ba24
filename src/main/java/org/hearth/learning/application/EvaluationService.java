package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.Bookings;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.AnswerEvaluation;
import org.hearth.learning.Degree;
import org.hearth.learning.EvaluationView;
import org.hearth.learning.LearningRefusal;
import org.hearth.learning.Outcome;
import org.hearth.learning.model.Completion;
import org.hearth.learning.model.ConditionMet;
import org.hearth.learning.model.Evaluation;
import org.hearth.learning.store.AwardRepository;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/**
 * Lets people say what they think of a course they attended, where it asks them to. Answering is what the course asks
 * for: the certificate follows in the same transaction when nothing else is missing.
 */
@ApplicationScoped
@Transactional
public class EvaluationService {

    private static final int LONGEST_REMARK = 1000;

    @Inject
    AwardRepository awards;

    @Inject
    SettlingService settling;

    @Inject
    Courses courses;

    @Inject
    Bookings bookings;

    @Inject
    Sessions sessions;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The evaluation of one's own booking; refused as not found where neither the course nor the policy asks for one, or one was not there. */
    @Requires(Permission.OWN_ACCOUNT)
    public EvaluationView view(BookingId id) {
        Completion mine = mine(id);
        SessionCard session = sessions.card(new SessionId(mine.session()), viewer.partnership());
        LocalDate lastDay = session.days().get(session.days().size() - 1).date();
        return new EvaluationView(mine.booking(), session.ref(), session.courseTitle(), lastDay, done(mine));
    }

    /**
     * Keeps what the viewer says of the course, and notes that they did. Refuses answers that are missing or too long,
     * and {@code learning.evaluation-done} once it is noted as done.
     */
    @Requires(Permission.OWN_ACCOUNT)
    public void answer(BookingId id, AnswerEvaluation command) {
        Completion mine = mine(id);
        awards.hold(mine);
        if (done(mine)) {
            throw new RuleBroken(LearningRefusal.EVALUATION_DONE);
        }
        awards.keep(read(mine, command));
        LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
        awards.add(ConditionMet.of(mine.booking(), Condition.EVALUATION, today, viewer.person(), clock.instant()));
        audit.record("evaluation.answered", "booking", mine.booking(), new PartnerId(mine.partner()), null);
        settling.award(new SessionId(mine.session()), viewer.partnership(), List.of(mine.booking()));
    }

    private Evaluation read(Completion mine, AnswerEvaluation command) {
        var answers = new Answers();
        String useful = answers.choice("useful", command.useful(), Degree.class);
        String ready = answers.choice("ready", command.ready(), Degree.class);
        String remark = answers.note("remark", command.remark(), LONGEST_REMARK);
        answers.done();
        return Evaluation.of(mine, Degree.valueOf(useful), Degree.valueOf(ready), remark, clock.instant());
    }

    private boolean done(Completion mine) {
        return awards.isMet(mine, Condition.EVALUATION);
    }

    private Completion mine(BookingId id) {
        Completion mine = awards.completion(id.value(), viewer.person(), viewer.partnership())
                .filter(found -> found.outcome() != Outcome.NONE)
                .orElseThrow(() -> new NotFound("learning", id.value()));
        CourseCard course = courses.card(new CourseId(mine.course()), viewer.partnership());
        if (!course.conditions().contains(Condition.EVALUATION)
                && !bookings.evaluatedFirst(new SessionId(mine.session()), viewer.partnership())
                        .contains(mine.booking())) {
            throw new NotFound("learning", id.value());
        }
        return mine;
    }
}
