package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.audit.AuditLog;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.OwedView;
import org.hearth.embedding.PartDraft;
import org.hearth.embedding.TimeDraft;
import org.hearth.embedding.model.CertificateRule;
import org.hearth.embedding.store.AfterRepository;
import org.hearth.embedding.store.AfterRepository.Completed;
import org.hearth.embedding.store.AfterRepository.Done;
import org.hearth.embedding.store.RuleRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AfterCourse;
import org.hearth.learning.Certificates;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What people did after their courses beside groups, kept by those who keep certificates; and more time for it. */
@ApplicationScoped
@Transactional
public class AfterService {

    @Inject
    AfterRepository after;

    @Inject
    RuleRepository rules;

    @Inject
    Certificates certificates;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The courses of somebody within reach that ask for something afterwards, the newest first; not found for anybody else. */
    @Requires(Permission.VIEW_RECORD)
    public List<OwedView> of(PersonId person) {
        PersonCard card = people.card(person, viewer.scope(Permission.VIEW_RECORD));
        audit.recordFor(person, "after-course.seen", "person", person.value(), partner(card), null);
        return after.completed(person, viewer.partnership()).stream()
                .flatMap(each -> view(each).stream())
                .toList();
    }

    /** The name of somebody within reach. */
    @Requires(Permission.VIEW_RECORD)
    public PersonCard who(PersonId person) {
        return people.card(person, viewer.scope(Permission.VIEW_RECORD));
    }

    /** Whether the viewer keeps what this person does after courses. */
    @Requires(Permission.VIEW_RECORD)
    public boolean mayKeep(PersonId person) {
        return viewer.may(Permission.MANAGE_AWARDS) && !person.equals(viewer.person());
    }

    /**
     * Writes down that somebody did another part; the certificate follows in the same transaction when nothing else is missing.
     * Refuses by field {@code embedding.no-part}, {@code embedding.day-to-come} and {@code embedding.day-early}.
     */
    @Requires(Permission.MANAGE_AWARDS)
    public OwedView met(String booking, PartDraft draft) {
        Completed completed = within(booking);
        CertificateRule rule = rule(completed);
        Answers answers = new Answers();
        String part = answers.text("part", draft.part(), 120);
        LocalDate on = answers.date("on", draft.on());
        answers.check(part == null || rule.parts().contains(part), "part", EmbeddingRefusal.NO_PART);
        answers.check(on == null || !on.isAfter(today()), "on", EmbeddingRefusal.DAY_TO_COME);
        answers.check(on == null || !on.isBefore(completed.lastDay()), "on", EmbeddingRefusal.DAY_EARLY);
        answers.done();
        after.met(booking, rule.parts().indexOf(part) + 1, on, viewer.person(), clock.instant());
        return settled(completed, "after-course.part-met");
    }

    /**
     * Gives somebody more time; what they did meanwhile counts, and the certificate follows when nothing is missing. Refuses
     * {@code embedding.time-short} when it would be no more, or over already.
     */
    @Requires(Permission.MANAGE_AWARDS)
    public OwedView give(String booking, TimeDraft draft) {
        Completed completed = within(booking);
        LocalDate by = view(completed, rule(completed)).by();
        Answers answers = new Answers();
        String reason = answers.text("reason", draft.reason(), 300);
        LocalDate until = answers.date("until", draft.until());
        boolean more = until == null || by != null && until.isAfter(by) && !until.isBefore(today());
        answers.check(more, "until", EmbeddingRefusal.TIME_SHORT);
        answers.done();
        after.give(booking, until, reason, viewer.person(), clock.instant());
        return settled(completed, "after-course.time-given");
    }

    private OwedView settled(Completed completed, String action) {
        PersonId person = new PersonId(completed.person());
        audit.recordFor(
                person, action, "booking", completed.booking(), new PartnerId(completed.partner()), completed.course());
        certificates.reconsider(List.of(completed.person()), completed.course(), viewer.partnership());
        return after.completed(completed.booking(), viewer.partnership())
                .flatMap(this::view)
                .orElseThrow();
    }

    /** The course of a booking of somebody the viewer keeps certificates of; nobody keeps their own. */
    private Completed within(String booking) {
        Completed completed = after.completed(booking, viewer.partnership())
                .filter(each -> !each.person().equals(viewer.person().value()))
                .filter(each -> rules.binding(each.course(), each.firstDay(), viewer.partnership())
                        .isPresent())
                .orElseThrow(() -> new NotFound("embedding", String.valueOf(booking)));
        people.card(new PersonId(completed.person()), viewer.scope(Permission.MANAGE_AWARDS));
        return completed;
    }

    private CertificateRule rule(Completed completed) {
        return rules.binding(completed.course(), completed.firstDay(), viewer.partnership())
                .orElseThrow();
    }

    private Optional<OwedView> view(Completed completed) {
        return rules.binding(completed.course(), completed.firstDay(), viewer.partnership())
                .map(rule -> view(completed, rule));
    }

    private OwedView view(Completed completed, CertificateRule rule) {
        Done done = after.done(List.of(completed.booking())).getOrDefault(completed.booking(), Done.NOTHING);
        List<LocalDate> days = after.groupDays(List.of(completed.person()), viewer.partnership())
                .getOrDefault(completed.person() + ' ' + completed.course(), List.of());
        AfterCourse judged = rule.judge(completed.lastDay(), done.until(), days, done.parts());
        Map<Integer, LocalDate> met = done.parts();
        return new OwedView(
                completed.booking(),
                completed.course(),
                completed.title(),
                completed.lastDay(),
                judged.groups(),
                judged.attended(),
                IntStream.range(0, rule.parts().size())
                        .mapToObj(at -> new OwedView.Part(rule.parts().get(at), met.get(at + 1)))
                        .toList(),
                judged.by(),
                !completed.certified() && judged.lateOn(today()),
                completed.certified());
    }

    private static PartnerId partner(PersonCard card) {
        return card.partner() == null ? null : new PartnerId(card.partner());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }
}
