package org.hearth.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.demonstration.Town.Member;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Service;

/** Makes up people and their work. Nobody in it is real. */
final class Crowd {

    private static final List<String> JOBS = List.of(
            "Family support worker",
            "Family support worker",
            "Health visitor",
            "Early years practitioner",
            "Early help practitioner",
            "Parenting practitioner",
            "Youth worker",
            "Outreach worker",
            "Community nursery nurse",
            "Social worker",
            "Hub receptionist",
            "Key worker",
            "SEND practitioner",
            "Infant feeding supporter");
    private static final List<String> NEEDS = List.of(
            "Step-free access",
            "Hearing loop",
            "Large print handouts",
            "British Sign Language interpreter",
            "A seat near the door",
            "A quiet room in the breaks",
            "Handouts a day before");

    private final Loading load;
    private final Town town;
    private final LocalDate since;

    Crowd(Builder builder) {
        load = builder.load();
        town = builder.town();
        since = builder.since();
    }

    /** Somebody new whose record is with the partner; without any work yet. */
    Member somebody(Partner partner) {
        Names.Name name = load.names().next();
        Dice dice = load.dice();
        String email = dice.chance(0.97) ? load.names().email(name) : null;
        String needs = dice.chance(0.04) ? dice.pick(NEEDS) : null;
        boolean shared = needs != null && dice.chance(0.75);
        var member = new Member(load.ids().next(), name, email, partner, shared ? needs : null);
        load.tables()
                .person
                .add(
                        member.id,
                        town.id,
                        name.given(),
                        name.family(),
                        null,
                        email,
                        dice.chance(0.6) ? load.names().phone() : null,
                        needs,
                        shared,
                        "ACTIVE",
                        load.moment(since),
                        1);
        town.members.add(member);
        partner.people.add(member);
        return member;
    }

    /** Gives a person work that goes on. The first is the one that counts. */
    String work(Member member, Work work) {
        String id = load.ids().next();
        boolean primary = member.engagement == null;
        if (primary) {
            member.engagement = id;
            member.manager = work.manager;
            member.hub = work.hub;
        }
        LocalDate from = since.plusDays(load.dice().between(0, 900));
        engage(id, member, work, from, null, primary);
        return id;
    }

    /** Work that is over: it ended some months ago. */
    void pastWork(Member member, Work work) {
        LocalDate to = load.today().minusDays(load.dice().between(40, 400));
        engage(load.ids().next(), member, work, since, to, false);
    }

    private void engage(String id, Member member, Work work, LocalDate from, LocalDate to, boolean primary) {
        load.tables()
                .engagement
                .add(
                        id,
                        member.id,
                        work.partner.id,
                        town.id,
                        work.service == null ? null : work.service.id(),
                        work.hub,
                        work.kind,
                        work.job,
                        work.fte,
                        from,
                        to,
                        primary,
                        work.manager,
                        work.noManager,
                        1);
    }

    /** A team of that many people in a service: one leads it, the others have the lead as their manager. */
    List<Member> team(Service service, int size, Member head) {
        List<Member> team = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Member member = somebody(service.partner());
            boolean leads = i == 0;
            String manager = leads ? id(head) : team.get(0).id;
            String job = leads ? "Service manager" : load.dice().pick(JOBS);
            work(member, staff(service, job, share(leads)).managedBy(manager, leads && head == null));
            team.add(member);
        }
        return team;
    }

    private BigDecimal share(boolean leads) {
        boolean whole = leads || load.dice().chance(0.7);
        return whole ? BigDecimal.ONE : new BigDecimal(load.dice().oneOf("0.40", "0.50", "0.60", "0.80", "0.90"));
    }

    private static String id(Member member) {
        return member == null ? null : member.id;
    }

    /** What makes a workforce real: some work for two partners, some help out as volunteers, some came from elsewhere. */
    void mix(double share, boolean volunteers) {
        List<Member> everyone = List.copyOf(town.members);
        for (Member member : everyone) {
            if (!load.dice().chance(share)) {
                continue;
            }
            Partner other = load.dice().pick(town.partners);
            if (other == member.partner) {
                continue;
            }
            switch (load.dice().between(1, volunteers ? 3 : 2)) {
                case 1 -> work(member, new Work(other, null, "SESSIONAL", "Group facilitator", new BigDecimal("0.20")));
                case 2 ->
                    pastWork(member, new Work(other, null, "STAFF", load.dice().pick(JOBS), BigDecimal.ONE));
                default -> work(member, new Work(other, null, "VOLUNTEER", "Stay and play helper", null));
            }
        }
    }

    static Work staff(Service service, String job, BigDecimal fte) {
        return new Work(service.partner(), service, "STAFF", job, fte);
    }

    static Work volunteer(Partner partner, String hub, String job) {
        return new Work(partner, null, "VOLUNTEER", job, null).at(hub);
    }

    /** Some work: with whom, what, how much of a full-time post, and who manages it. */
    record Work(
            Partner partner,
            Service service,
            String hub,
            String kind,
            String job,
            BigDecimal fte,
            String manager,
            boolean noManager) {

        Work(Partner partner, Service service, String kind, String job, BigDecimal fte) {
            this(partner, service, null, kind, job, fte, null, false);
        }

        /** The same work with a manager; without one because there is none, or because nobody wrote it down. */
        Work managedBy(String person, boolean none) {
            return new Work(partner, service, hub, kind, job, fte, person, none && person == null);
        }

        Work at(String atHub) {
            return new Work(partner, service, atHub, kind, job, fte, manager, noManager);
        }
    }
}
