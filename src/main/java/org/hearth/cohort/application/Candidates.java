package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.cohort.MatchView;
import org.hearth.cohort.PledgeView;
import org.hearth.cohort.model.Matching;
import org.hearth.cohort.model.Matching.Candidate;
import org.hearth.cohort.store.MatchQueries;
import org.hearth.cohort.store.MatchQueries.Member;
import org.hearth.cohort.store.PledgeQueries;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.TrainerDiary;

/** Puts together what is known of the pool of a programme: who may train, when they train, what their partners have left. */
@ApplicationScoped
class Candidates {

    private static final int PLEDGES = 200;
    private static final int YEARS_AHEAD = 2;

    @Inject
    MatchQueries queries;

    @Inject
    PledgeQueries pledges;

    @Inject
    TrainerDiary diary;

    /** The pool of a programme. */
    Pool of(String programme, PartnershipId partnership, LocalDate today) {
        List<Member> members = queries.pool(programme, partnership, today);
        List<String> people = members.stream().map(Member::person).toList();
        return new Pool(
                members,
                diary.taken(people, today, today.plusYears(YEARS_AHEAD), partnership),
                diary.deliveries(people, programme, partnership),
                pledges.list(
                                new PledgeQueries.Filter(programme, null, null),
                                new Paging(0, PLEDGES),
                                partnership,
                                Optional.empty(),
                                today)
                        .items());
    }

    /** Everybody of a pool. */
    record Pool(
            List<Member> members,
            Map<String, List<DayCard>> taken,
            Map<String, List<LocalDate>> deliveries,
            List<PledgeView> pledges) {

        /** As candidates for a session that begins on the day. */
        List<Candidate> on(LocalDate day) {
            return members.stream().map(each -> candidate(each, day)).toList();
        }

        private Candidate candidate(Member each, LocalDate day) {
            return new Candidate(
                    each.person(),
                    each.name(),
                    each.partner(),
                    each.locality(),
                    each.may(),
                    deliveries.getOrDefault(each.person(), List.of()),
                    taken.getOrDefault(each.person(), List.of()),
                    left(each.partner(), day));
        }

        private BigDecimal left(String partner, LocalDate day) {
            return pledges.stream()
                    .filter(each -> each.partner().equals(partner))
                    .filter(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()))
                    .map(PledgeView::left)
                    .findFirst()
                    .orElse(null);
        }

        /** A proposal with its reasons in plain English. */
        MatchView.Proposal shown(Matching.Proposal proposal, String localityName, String host, Integer most) {
            Candidate who = proposal.candidate();
            Member member = members.stream()
                    .filter(each -> each.person().equals(who.person()))
                    .findFirst()
                    .orElseThrow();
            List<String> reasons = new ArrayList<>();
            reasons.add(Words.say(proposal.provisional() ? "match.provisional" : "match.accredited"));
            reasons.add(Words.say("match.free"));
            reasons.add(
                    most == null
                            ? Words.say("match.delivers", proposal.deliveries())
                            : Words.say("match.load", proposal.deliveries(), most));
            if (who.pledged()) {
                reasons.add(Words.say("match.pledged", member.partnerName(), who.daysLeft()));
            }
            if (who.partner().equals(host)) {
                reasons.add(Words.say("match.host"));
            }
            if (proposal.near()) {
                reasons.add(Words.say("match.near", localityName));
            }
            return new MatchView.Proposal(
                    who.person(), who.name(), member.partnerName(), proposal.provisional(), reasons);
        }
    }
}
