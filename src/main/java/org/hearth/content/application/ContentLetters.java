package org.hearth.content.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.content.model.Kept;
import org.hearth.content.model.Statement;
import org.hearth.content.model.Version;
import org.hearth.content.store.ContentQueries;
import org.hearth.content.store.ContentQueries.Planned;
import org.hearth.content.store.RuleRepository;
import org.hearth.content.store.RuleRepository.Programme;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Puts notices about local content into words, as things stand when the letter is written. What holds no more is not sent. */
@ApplicationScoped
@Transactional
public class ContentLetters implements LetterWriter {

    private static final String JOB = "The mail job, which shows the letter to its addressee only";

    @Inject
    Shelf shelf;

    @Inject
    RuleRepository rules;

    @Inject
    ContentQueries queries;

    @Inject
    People people;

    @Override
    @OpenTo(JOB)
    public boolean writes(String kind) {
        return Set.of(ContentNotices.REVIEW, ContentNotices.READINESS, ContentNotices.UNCOVERED)
                .contains(kind);
    }

    @Override
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<Programme> programme =
                rules.programme(notice.facts().get(ContentNotices.PROGRAMME), notice.partnership());
        if (to.isEmpty() || programme.isEmpty()) {
            return Optional.empty();
        }
        Kept kept = shelf.kept(programme.get(), notice.partnership());
        return switch (notice.kind()) {
            case ContentNotices.REVIEW -> review(notice, to.get(), programme.get(), kept);
            case ContentNotices.READINESS -> readiness(notice, to.get(), programme.get(), kept);
            default -> uncovered(notice, to.get(), programme.get(), kept);
        };
    }

    private Optional<Letter> review(Notice notice, Contact to, Programme programme, Kept kept) {
        LocalDate today = shelf.today();
        Optional<Version> version = kept.history().versions().stream()
                .filter(each -> each.id().equals(notice.facts().get(ContentNotices.SUBJECT)))
                .filter(each -> each.withdrawnOn() == null)
                .filter(each -> each.reviewOn().toString().equals(notice.facts().get(ContentNotices.ON)))
                .findFirst();
        return version.map(each -> letter(
                to,
                each.isOverdue(today) ? "overdue" : "review",
                "/training/content-version?id=" + each.id(),
                programme.name(),
                each.label(),
                each.reviewOn()));
    }

    private Optional<Letter> readiness(Notice notice, Contact to, Programme programme, Kept kept) {
        LocalDate today = shelf.today();
        Optional<Statement> statement = kept.statements().stream()
                .filter(each -> each.id().equals(notice.facts().get(ContentNotices.SUBJECT)))
                .filter(each -> each.withdrawnOn() == null)
                .findFirst();
        return statement.map(each -> letter(
                to,
                each.until().isBefore(today) ? "unready" : "readiness",
                "/training/readiness?programme=" + programme.id(),
                programme.name(),
                each.on(),
                each.until()));
    }

    private Optional<Letter> uncovered(Notice notice, Contact to, Programme programme, Kept kept) {
        List<Planned> days = queries.planned(programme.id(), notice.partnership(), shelf.today()).stream()
                .filter(each -> each.host().equals(notice.facts().get(ContentNotices.HOST)))
                .filter(each -> kept.isUncovered(each.day()))
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String refs = days.stream().map(Planned::ref).distinct().sorted().collect(Collectors.joining(", "));
        return Optional.of(letter(
                to,
                "uncovered",
                "/training/content-programme?programme=" + programme.id(),
                programme.name(),
                refs,
                days.get(0).day()));
    }

    private static Letter letter(Contact to, String kind, String address, Object... blanks) {
        String of = "letter." + kind + ".";
        return new Letter(
                to.name(),
                to.email(),
                Words.say(of + "subject", blanks),
                Letter.greeted(to.givenName(), List.of(Words.say(of + "body", blanks), Words.say(of + "next", blanks))),
                new Letter.Action(Words.say("letter.action"), address),
                null);
    }
}
