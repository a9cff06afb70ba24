package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearth.cascade.model.Recall;
import org.hearth.cascade.model.Told;
import org.hearth.cascade.store.RecallRepository;
import org.hearth.cascade.store.RecallRepository.Sent;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.partnership.Contact;
import org.hearth.partnership.People;
import org.hearth.security.OpenTo;

/** Puts recalls into words: to those they concern, and to training leads with a number and nobody's name. */
@ApplicationScoped
@Transactional
public class CascadeLetters implements LetterWriter {

    @Inject
    RecallRepository recalls;

    @Inject
    People people;

    @Override
    @OpenTo("The room that sends letters")
    public boolean writes(String kind) {
        return kind.startsWith("cascade.");
    }

    @Override
    @OpenTo("The room that sends letters, to the person the notice names and to nobody else")
    public Optional<Letter> write(Notice notice) {
        boolean partner = RecallPost.PARTNER.equals(notice.kind());
        var told = new Told(
                notice.facts().get(RecallPost.RECALL),
                notice.person().value(),
                notice.facts().get(RecallPost.OF),
                partner,
                0,
                "");
        Optional<Contact> to = people.contact(notice.person()).filter(contact -> contact.email() != null);
        Optional<Sent> sent = recalls.letter(told, notice.partnership());
        if (to.isEmpty()) {
            recalls.toldNobody(told);
        }
        return to.isEmpty() || sent.isEmpty()
                ? Optional.empty()
                : Optional.of(partner ? partner(to.get(), sent.get()) : concerned(to.get(), sent.get()));
    }

    private static Letter concerned(Contact to, Sent sent) {
        return letter(
                to,
                Words.say("letter.recalled.subject", sent.programmeName()),
                List.of(
                        Words.say("letter.recalled.why", sent.programmeName(), own(sent)),
                        sent.words(),
                        Words.say("letter.recalled.keep")),
                new Letter.Action(Words.say("letter.recalled.action"), "/me/learning"));
    }

    private static Letter partner(Contact to, Sent sent) {
        return letter(
                to,
                Words.say("letter.partner.subject", sent.programmeName(), sent.people()),
                List.of(
                        Words.say("letter.partner.why", sent.programmeName(), subject(sent), sent.people()),
                        sent.words(),
                        Words.say("letter.partner.next")),
                new Letter.Action(Words.say("letter.partner.action"), address(sent.recall())));
    }

    /** What a learner is told it is about: nobody's name, for a letter to many says nothing of one person. */
    private static String own(Sent sent) {
        return sent.recall().edition() != null ? subject(sent) : Words.say("letter.of.training");
    }

    private static String subject(Sent sent) {
        return sent.recall().edition() != null
                ? Words.say("letter.of.edition", sent.recall().edition())
                : Words.say("letter.of.trainer", sent.trainerName());
    }

    private static String address(Recall recall) {
        String what = recall.edition() != null
                ? "&edition=" + URLEncoder.encode(recall.edition(), StandardCharsets.UTF_8)
                : "&trainer=" + recall.trainer();
        return "/training/recall?programme=" + recall.programme() + what
                + (recall.from() == null ? "" : "&from=" + recall.from());
    }

    private static Letter letter(Contact to, String subject, List<String> said, Letter.Action next) {
        return new Letter(to.name(), to.email(), subject, Letter.greeted(to.givenName(), said), next, null);
    }
}
