package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.NoShowDraft;
import org.hearth.booking.NoShowView;
import org.hearth.booking.model.NoShowRule;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.NoShowRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** When places of people who are not there are free for others: the partnership's rule, from day to day. */
@ApplicationScoped
@Transactional
public class NoShowService {

    private static final int LATEST = 120;
    private static final int LONGEST = 60;

    @Inject
    NoShowRepository noShows;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** What held, holds and will hold. Everybody may read what they are under. */
    @Requires(Permission.VIEW_SESSIONS)
    public NoShowView rules() {
        LocalDate today = today();
        List<NoShowRepository.Dated> all = noShows.rules(viewer.partnership());
        List<NoShowRepository.Dated> own =
                all.stream().filter(NoShowRepository.Dated::own).toList();
        List<NoShowView.Rule> items = new ArrayList<>();
        LocalDate next = null;
        for (NoShowRepository.Dated each : own.isEmpty() ? all : ownFirst(all, own)) {
            LocalDate to = next == null ? null : next.minusDays(1);
            boolean inForce = !each.from().isAfter(today) && (to == null || !to.isBefore(today));
            NoShowRule rule = each.rule();
            boolean givenOn = rule.after() != null;
            items.add(new NoShowView.Rule(
                    each.from(),
                    to,
                    each.own(),
                    inForce,
                    givenOn,
                    givenOn ? (Integer) (int) rule.after().toMinutes() : null,
                    givenOn ? (Integer) (int) rule.take().toMinutes() : null));
            next = each.from();
        }
        return new NoShowView(viewer.may(Permission.MANAGE_CATALOGUE), items);
    }

    /** Once a partnership has said something, what is so for all holds only until then. */
    private static List<NoShowRepository.Dated> ownFirst(
            List<NoShowRepository.Dated> all, List<NoShowRepository.Dated> own) {
        LocalDate first = own.get(own.size() - 1).from();
        return all.stream()
                .filter(each -> each.own() || each.from().isBefore(first))
                .toList();
    }

    /**
     * Lets a rule hold for sessions that begin on a day or later, until another does: tomorrow at the earliest
     * ({@code booking.no-show-from}). One that was to hold from the same day is replaced.
     */
    @Requires(Permission.MANAGE_CATALOGUE)
    public NoShowView say(NoShowDraft draft) {
        Answers answers = new Answers();
        LocalDate today = today();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || from.isAfter(today), "from", BookingRefusal.NO_SHOW_FROM, today.plusDays(1));
        answers.check(draft.givenOn() != null, "givenOn", InputRefusal.MISSING);
        NoShowRule rule = new NoShowRule(null, Duration.ZERO);
        if (Boolean.TRUE.equals(draft.givenOn())) {
            rule = new NoShowRule(
                    Duration.ofMinutes(answers.number("afterMinutes", draft.afterMinutes(), 1, LATEST)),
                    Duration.ofMinutes(answers.number("takeMinutes", draft.takeMinutes(), 1, LONGEST)));
        }
        answers.done();
        noShows.replace(viewer.partnership(), from, rule);
        audit.record("no-show-rule.said", "no-show-rule", null, null, from + ": " + said(rule));
        return rules();
    }

    private static String said(NoShowRule rule) {
        return rule.after() == null
                ? "not given on"
                : "after " + rule.after().toMinutes() + " minutes, for "
                        + rule.take().toMinutes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
