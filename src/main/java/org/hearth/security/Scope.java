package org.hearth.security;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/**
 * Whose records a query may return. Every query over partner-owned rows takes one and applies it inside the query, so
 * that what lies outside cannot be told from what is not there.
 *
 * @param everyone all of the partnership
 * @param partners these partners' records
 * @param hubs these hubs' records
 * @param volunteersOf the records of these partners' volunteers, and of nobody else there
 * @param volunteersAt the records of the volunteers at these hubs, and of nobody else there
 * @param team the people {@code self} manages
 * @param self the viewer; always within their own scope
 */
public record Scope(
        PartnershipId partnership,
        boolean everyone,
        Set<String> partners,
        Set<String> hubs,
        Set<String> volunteersOf,
        Set<String> volunteersAt,
        boolean team,
        PersonId self) {

    private static final List<String> NONE = List.of("-");

    public Scope {
        partners = Set.copyOf(partners);
        hubs = Set.copyOf(hubs);
        volunteersOf = Set.copyOf(volunteersOf);
        volunteersAt = Set.copyOf(volunteersAt);
    }

    /** A scope that makes no difference between those who are paid and those who volunteer. */
    public Scope(
            PartnershipId partnership,
            boolean everyone,
            Set<String> partners,
            Set<String> hubs,
            boolean team,
            PersonId self) {
        this(partnership, everyone, partners, hubs, Set.of(), Set.of(), team, self);
    }

    /** All of one partnership: for work the system does itself. */
    public static Scope all(PartnershipId partnership) {
        return new Scope(partnership, true, Set.of(), Set.of(), false, new PersonId("-"));
    }

    /** One person's own records and nothing else. */
    public static Scope own(PartnershipId partnership, PersonId self) {
        return new Scope(partnership, false, Set.of(), Set.of(), false, self);
    }

    /** Whether this partner's records are within the scope as a whole. */
    public boolean covers(PartnerId partner) {
        return everyone || partners.contains(partner.value());
    }

    /** Whether work with this partner, at this hub if at any, lies within the scope, when a volunteer does it or another. */
    public boolean coversWork(PartnerId partner, String hub, boolean volunteer) {
        boolean asAny = covers(partner) || hub != null && hubs.contains(hub);
        boolean asVolunteer = volunteersOf.contains(partner.value()) || hub != null && volunteersAt.contains(hub);
        return asAny || volunteer && asVolunteer;
    }

    /** The same with the colleagues of the volunteers it reaches: somebody who is paid may look after a volunteer. */
    public Scope withColleagues() {
        Set<String> all = new HashSet<>(partners);
        all.addAll(volunteersOf);
        Set<String> there = new HashSet<>(hubs);
        there.addAll(volunteersAt);
        return new Scope(partnership, everyone, all, there, team, self);
    }

    /** The same without the people the viewer manages, unless it reaches them otherwise. */
    public Scope withoutTeam() {
        return new Scope(partnership, everyone, partners, hubs, volunteersOf, volunteersAt, false, self);
    }

    /** Whether it reaches volunteers and no other people but the viewer. */
    public boolean volunteersOnly() {
        return reachesVolunteers() && !everyone && !team && partners.isEmpty() && hubs.isEmpty();
    }

    /** Whether it reaches volunteers as such, somewhere. */
    public boolean reachesVolunteers() {
        return !volunteersOf.isEmpty() || !volunteersAt.isEmpty();
    }

    /** The partners whose volunteers it reaches as a list that is never empty, as {@code in (…)} asks. */
    public List<String> volunteersOfIds() {
        return volunteersOf.isEmpty() ? NONE : List.copyOf(volunteersOf);
    }

    /** The hubs whose volunteers it reaches as a list that is never empty, as {@code in (…)} asks. */
    public List<String> volunteersAtIds() {
        return volunteersAt.isEmpty() ? NONE : List.copyOf(volunteersAt);
    }

    /** The partners as a list that is never empty, as {@code in (…)} asks. */
    public List<String> partnerIds() {
        return partners.isEmpty() ? NONE : List.copyOf(partners);
    }

    /** The hubs as a list that is never empty, as {@code in (…)} asks. */
    public List<String> hubIds() {
        return hubs.isEmpty() ? NONE : List.copyOf(hubs);
    }

    /** Whether the scope reaches beyond the viewer's own records. */
    public boolean reachesOthers() {
        return everyone || team || !partners.isEmpty() || !hubs.isEmpty() || reachesVolunteers();
    }
}
