package org.hearth.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;

/**
 * The people of one partner that somebody may sign in as: a training lead, a trainer, a line manager and a learner of
 * the manager's team; further ones for roles that are held for the whole partnership.
 */
final class Cast {

    final Town town;
    final Partner partner;
    final String tag;
    final Member lead;
    final Member trainer;
    final Member coTrainer;
    final Member manager;
    final Member learner;
    private final List<Member> spare;

    private Cast(Town town, Partner partner, String tag) {
        this.town = town;
        this.partner = partner;
        this.tag = tag;
        List<Member> people = partner.people;
        Member anyone = people.get(1);
        learner = people.stream()
                .filter(each -> managerOf(each).isPresent() && !manages(each))
                .findFirst()
                .orElse(anyone);
        manager = managerOf(learner).orElse(people.get(0));
        spare = new ArrayList<>(people);
        spare.removeIf(each -> each == learner || each == manager || each.engagement == null);
        lead = spare.remove(0);
        spare.removeIf(this::manages);
        trainer = spare.remove(0);
        coTrainer = spare.remove(0);
    }

    /** The cast of a partner; {@code tag} tells it apart from the others of the partnership, empty for the first. */
    static Cast of(Town town, String partner, String tag) {
        return new Cast(town, town.partner(partner), tag);
    }

    /** Somebody of the partner who has no part yet. */
    Member another() {
        return spare.remove(0);
    }

    /** The learner and some of those who have the same manager. */
    List<Member> team() {
        return partner.people.stream()
                .filter(each -> manager.id.equals(each.manager) && each != trainer && each != coTrainer)
                .limit(6)
                .toList();
    }

    private Optional<Member> managerOf(Member member) {
        return partner.people.stream()
                .filter(each -> each.id.equals(member.manager))
                .findFirst();
    }

    private boolean manages(Member member) {
        return partner.people.stream().anyMatch(each -> member.id.equals(each.manager));
    }
}
