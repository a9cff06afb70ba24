package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.embedding.WorkGroupView.Meeting;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.GroupQueries.Head;
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
        return Set.of(GroupNotices.JOINED, GroupNotices.REMINDER).contains(kind);
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
        if (GroupNotices.JOINED.equals(notice.kind())) {
            return ahead.isEmpty() ? Optional.empty() : Optional.of(joined(to.get(), group.get(), ahead));
        }
        return ahead.stream()
                .filter(each ->
                        String.valueOf(each.number()).equals(notice.facts().get(GroupNotices.NUMBER)))
                .findFirst()
                .map(next -> reminder(to.get(), group.get(), next));
    }

    private static Letter joined(Contact to, Head group, List<Meeting> ahead) {
        List<String> said = new ArrayList<>();
        said.add(Words.say("letter.joined.body", group.title(), group.courseTitle(), group.facilitatorName()));
        ahead.forEach(each -> said.add(Words.say("letter.meeting", each.on(), each.from(), each.to(), group.place())));
        said.add(Words.say("letter.bring"));
        return letter(to, Words.say("letter.joined.subject", ahead.get(0).on()), said, group, ahead);
    }

    private static Letter reminder(Contact to, Head group, Meeting next) {
        List<String> said = List.of(
                Words.say("letter.reminder.body", group.title()),
                Words.say("letter.meeting", next.on(), next.from(), next.to(), group.place()),
                Words.say("letter.bring"));
        return letter(to, Words.say("letter.reminder.subject", next.on()), said, group, List.of());
    }

    private static Letter letter(Contact to, String subject, List<String> said, Head group, List<Meeting> ahead) {
        Invite invite = ahead.isEmpty()
                ? null
                : new Invite(
                        "group-" + group.id() + "@hearth",
                        0,
                        false,
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
