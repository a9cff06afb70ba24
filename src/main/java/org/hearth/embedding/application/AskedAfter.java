package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.embedding.model.CertificateRule;
import org.hearth.embedding.store.AfterRepository;
import org.hearth.embedding.store.AfterRepository.Done;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.RuleRepository;
import org.hearth.embedding.store.RuleRepository.Kept;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.learning.AfterCourse;
import org.hearth.learning.GroupMeeting;
import org.hearth.learning.PracticeEmbedding;
import org.hearth.security.OpenTo;

/** Tells learning what is asked of people after their courses, by the rule in force on the first day, and what they have done. */
@ApplicationScoped
@Transactional
public class AskedAfter implements PracticeEmbedding {

    private static final String LEARNING = "Learning, for people its caller may ask about";

    @Inject
    RuleRepository rules;

    @Inject
    AfterRepository after;

    @Inject
    GroupQueries groups;

    @Override
    @OpenTo(LEARNING)
    public Map<String, AfterCourse> after(Collection<Trained> trained, PartnershipId partnership) {
        Map<String, CertificateRule> binding = binding(trained, partnership);
        if (binding.isEmpty()) {
            return Map.of();
        }
        Map<String, Done> done = after.done(binding.keySet());
        Map<String, List<LocalDate>> days = groups(trained, partnership);
        Map<String, AfterCourse> judged = new HashMap<>();
        for (Trained each : trained) {
            CertificateRule rule = binding.get(each.booking());
            if (rule != null) {
                Done kept = done.getOrDefault(each.booking(), Done.NOTHING);
                List<LocalDate> attended = days.getOrDefault(each.person().value() + ' ' + each.courseRef(), List.of());
                judged.put(each.booking(), rule.judge(each.lastDay(), kept.until(), attended, kept.parts()));
            }
        }
        return judged;
    }

    private Map<String, List<LocalDate>> groups(Collection<Trained> trained, PartnershipId partnership) {
        return after.groupDays(
                trained.stream().map(each -> each.person().value()).collect(Collectors.toSet()), partnership);
    }

    private Map<String, CertificateRule> binding(Collection<Trained> trained, PartnershipId partnership) {
        List<Kept> ruled = rules.of(trained.stream().map(Trained::courseRef).collect(Collectors.toSet()), partnership);
        Map<String, CertificateRule> binding = new HashMap<>();
        for (Trained each : trained) {
            ruled.stream()
                    .filter(rule -> rule.course().equals(each.courseRef())
                            && rule.rule().binds(each.firstDay()))
                    .findFirst()
                    .ifPresent(rule -> binding.put(each.booking(), rule.rule()));
        }
        return binding;
    }

    @Override
    @OpenTo(LEARNING)
    public boolean decides(String courseRef, LocalDate firstDay, PartnershipId partnership) {
        Optional<CertificateRule> rule = rules.binding(courseRef, firstDay, partnership);
        return rule.isPresent();
    }

    @Override
    @OpenTo(LEARNING)
    public List<GroupMeeting> meetings(PersonId person, PartnershipId partnership, Instant since) {
        return groups.meetings(person, partnership, LocalDateTime.ofInstant(since, Words.ZONE));
    }
}
