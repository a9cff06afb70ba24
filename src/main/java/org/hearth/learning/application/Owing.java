package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.catalogue.Condition;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AfterCourse;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.learning.PracticeEmbedding.Trained;
import org.hearth.learning.TrainedView;
import org.hearth.learning.store.RecordQueries;
import org.hearth.learning.store.RecordQueries.Waiting;

/** What stands between somebody who completed a course and its certificate. */
@ApplicationScoped
class Owing {

    @Inject
    RecordQueries records;

    @Inject
    PracticeEmbedding embedding;

    @Inject
    Clock clock;

    /**
     * A course completed without a certificate.
     *
     * @param after what the partnership asks after it; null where it decided nothing
     */
    record Owed(Waiting course, AfterCourse after) {

        /** The course's own conditions that are missing. Where the partnership decided about groups, its rule counts instead. */
        List<String> missing() {
            return course.missing().stream()
                    .filter(code -> after == null
                            || !Condition.WORK_DISCUSSION_GROUPS.name().equals(code))
                    .toList();
        }

        boolean isTrained() {
            return after != null && !after.met();
        }
    }

    /** Everything somebody completed without a certificate. The caller has found the person within a scope. */
    List<Owed> of(PersonId person, PartnershipId partnership) {
        List<Waiting> waiting = records.waiting(person, partnership);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<String, AfterCourse> after = embedding.after(
                waiting.stream()
                        .map(each ->
                                new Trained(each.booking(), person, each.courseRef(), each.firstDay(), each.lastDay()))
                        .toList(),
                partnership);
        return waiting.stream()
                .map(each -> new Owed(each, after.get(each.booking())))
                .toList();
    }

    /** The same for one booking. */
    Optional<Owed> of(String booking, PersonId person, PartnershipId partnership) {
        return of(person, partnership).stream()
                .filter(each -> each.course().booking().equals(booking))
                .findFirst();
    }

    /** A course that waits for what follows it, as a record shows it. */
    TrainedView view(Owed owed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
        Waiting course = owed.course();
        boolean late = owed.after().lateOn(today);
        return new TrainedView(
                course.booking(),
                course.courseRef(),
                course.courseTitle(),
                course.lastDay(),
                owed.after(),
                late,
                sentence(owed.after(), late));
    }

    /** Like: Trained; certificate after 2 more work-discussion groups, by 3 March 2027. */
    static String sentence(AfterCourse after, boolean late) {
        List<String> left = new ArrayList<>();
        if (after.groupsLeft() > 0) {
            left.add(Words.say("trained.groups", after.groupsLeft()));
        }
        left.addAll(after.parts());
        String rest = Words.joined(left);
        if (after.by() == null) {
            return Words.say("trained.open", rest);
        }
        return Words.say(late ? "trained.late" : "trained.by", rest, Words.day(after.by()));
    }
}
