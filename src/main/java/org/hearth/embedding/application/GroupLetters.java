package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.embedding.WorkGroupView.Meeting;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.GroupQueries.Head;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Invite;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Puts notices about groups into words, as things stand when the letter is written. */
@ApplicationScoped
@Transactional
public class GroupLetters implements LetterWriter {

    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    GroupQueries queries;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return Set.of(GroupNotices.JOINED, GroupNotices.REMINDER, GroupNotices.MOVED, GroupNotices.LEFT)
                .contains(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<Head> group = queries.find(notice.facts().get(GroupNotices.GROUP), notice.partnership());
        if (to.isEmpty() || group.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        List<Meeting> ahead =
                queries
                        .meetings(List.of(group.get().id()))
                        .getOrDefault(group.get().id(), List.of())
                        .stream()
                        .filter(each -> !each.held() && !each.on().isBefore(today))
                        .toList();
        boolean belongs =
                queries.everybody(group.get().id()).contains(notice.person().value());
        var now = new Now(
                group.get(), ahead, queries.changes(group.get().id()), belongs, Optional.ofNullable(notice.facts()));
        return switch (notice.kind()) {
            case GroupNotices.LEFT -> belongs ? Optional.empty() : Optional.of(left(to.get(), now));
            case GroupNotices.JOINED ->
                ahead.isEmpty() || !belongs ? Optional.empty() : Optional.of(joined(to.get(), now));
            case GroupNotices.MOVED ->
                now.concerns(notice.person())
                        ? now.meeting().map(next -> moved(to.get(), now, next))
                        : Optional.empty();
            default ->
                belongs && now.asItWas() ? now.meeting().map(next -> reminder(to.get(), now, next)) : Optional.empty();
        };
    }

    /** A group as it is when the letter is written. */
    private record Now(
            Head group,
            List<Meeting> ahead,
            Map<Integer, Integer> changes,
            boolean belongs,
            Optional<Map<String, String>> facts) {

        private Optional<String> fact(String name) {
            return facts.map(all -> all.get(name));
        }

        Optional<Meeting> meeting() {
            return ahead.stream()
                    .filter(each -> String.valueOf(each.number())
                            .equals(fact(GroupNotices.NUMBER).orElse(null)))
                    .findFirst();
        }

        /** Whether the meeting was not moved since the notice was left; one from before moves were counted was left at 0. */
        boolean asItWas() {
            return meeting()
                    .filter(each -> String.valueOf(changes.get(each.number()))
                            .equals(fact(GroupNotices.CHANGES).orElse("0")))
                    .isPresent();
        }

        boolean concerns(PersonId person) {
            return belongs || group.facilitator().equals(person.value());
        }

        /** Rises with every change of any of its meetings. */
        int sequence() {
            return changes.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static Letter joined(Contact to, Now now) {
        Head group = now.group();
        List<Meeting> ahead = now.ahead();
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.joined.body", group.title(), group.courseTitle(), group.facilitatorName()));
        ahead.forEach(each -> said.add(Words.say("letter.meeting", each.on(), each.from(), each.to(), group.place())));
        said.add(Words.say("letter.bring"));
        return letter(to, Words.say("letter.joined.subject", ahead.get(0).on()), said, now, false, ahead);
    }

    private static Letter moved(Contact to, Now now, Meeting next) {
        List<String> said = List.of(
                Words.say("letter.moved.body", now.group().title()),
                Words.say(
                        "letter.meeting",
                        next.on(),
                        next.from(),
                        next.to(),
                        now.group().place()),
                Words.say("letter.moved.calendar"));
        return letter(to, Words.say("letter.moved.subject", next.on()), said, now, false, List.of(next));
    }

    private static Letter left(Contact to, Now now) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.left.body", now.group().title()));
        if (!now.ahead().isEmpty()) {
            said.add(Words.say("letter.left.calendar"));
        }
        return letter(to, Words.say("letter.left.subject", now.group().title()), said, now, true, now.ahead());
    }

    private static Letter reminder(Contact to, Now now, Meeting next) {
        Head group = now.group();
        List<String> said = List.of(
                Words.say("letter.reminder.body", group.title()),
                Words.say("letter.meeting", next.on(), next.from(), next.to(), group.place()),
                Words.say("letter.bring"));
        return letter(to, Words.say("letter.reminder.subject", next.on()), said, now, false, List.of());
    }

    private static Letter letter(
            Contact to, String subject, List<String> said, Now now, boolean off, List<Meeting> ahead) {
        Head group = now.group();
        Invite invite = ahead.isEmpty()
                ? null
                : new Invite(
                        "group-" + group.id() + "@hearth",
                        now.sequence(),
                        off,
                        group.title(),
                        group.place(),
                        null,
                        ahead.stream()
                                .map(each -> new Invite.Day(
                                        each.number(),
                                        each.on().atTime(each.from()),
                                        each.on().atTime(each.to())))
                                .toList());
        return new Letter(
                to.name(),
                to.email(),
                subject,
                Letter.greeted(to.givenName(), said),
                new Letter.Action(Words.say("letter.action"), "/training/group?id=" + group.id()),
                invite);
    }
}
