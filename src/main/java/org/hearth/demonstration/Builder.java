package org.hearth.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.hearth.demonstration.Town.Hub;
import org.hearth.demonstration.Town.Partner;
import org.hearth.demonstration.Town.Place;
import org.hearth.demonstration.Town.Service;

/** Writes a partnership's organisations and places, and keeps what the year of training needs of them. */
final class Builder {

    /** The partner whose training lead, not the line manager, gives the word for a place. */
    private static final String LEAD_DECIDES = "Support Staffordshire";

    private final Loading load;
    private final Town town;
    private final LocalDate since;

    private Builder(Loading load, Town town) {
        this.load = load;
        this.town = town;
        this.since = load.today().minusYears(4).withDayOfYear(91);
    }

    /** Begins a partnership. */
    static Builder partnership(
            Loading load, String code, String authority, String type, Integer children, Integer hubs, String source) {
        String name = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ') + " Family Hubs";
        var town = new Town(load.ids().next(), code, name);
        load.tables().partnership.add(town.id, code, name, authority, type, children, hubs, source, 1);
        return new Builder(load, town);
    }

    Town town() {
        return town;
    }

    Loading load() {
        return load;
    }

    /** The day from which memberships, hubs and services count. */
    LocalDate since() {
        return since;
    }

    Partner partner(String name, Kind kind, String notes) {
        return partner(name, kind, null, notes);
    }

    Partner partner(String name, Kind kind, LocalDate contractTo, String notes) {
        var partner = new Partner(load.ids().next(), name);
        boolean leadDecides = name.equals(LEAD_DECIDES);
        partner.asksManager = kind == Kind.NHS_TRUST
                || leadDecides
                || kind.sector.equals("VOLUNTARY") && load.dice().chance(0.3);
        load.tables()
                .partner
                .add(
                        partner.id,
                        town.id,
                        name,
                        kind.name(),
                        kind.sector,
                        kind.provision,
                        "ACTIVE",
                        contractTo == null ? null : contractTo.minusYears(3).plusDays(1),
                        contractTo,
                        since,
                        null,
                        leadDecides ? "TRAINING_LEAD" : partner.asksManager ? "MANAGER" : "NONE",
                        "training." + Integer.toHexString(name.hashCode()) + "@example.org",
                        load.names().phone(),
                        notes,
                        1);
        town.partners.add(partner);
        return partner;
    }

    Service service(Partner partner, String name, String provision) {
        return service(partner, name, provision, null, null, null);
    }

    Service service(Partner partner, String name, String provision, BigDecimal published, String unit, Long budget) {
        var service = new Service(load.ids().next(), name, partner);
        load.tables()
                .service
                .add(service.id(), partner.id, town.id, name, provision, published, unit, budget, since, null, 1);
        partner.services.add(service);
        return service;
    }

    String locality(String name) {
        String id = load.ids().next();
        load.tables().locality.add(id, town.id, name);
        return id;
    }

    void ward(String locality, String name) {
        load.tables().ward.add(load.ids().next(), locality, name);
    }

    Hub hub(String name, String locality) {
        return hub(name, locality, "OPEN");
    }

    Hub hub(String name, String locality, String status) {
        var hub = new Hub(load.ids().next(), name, locality);
        LocalDate from = status.equals("OPEN") ? since : null;
        load.tables().hub.add(hub.id(), town.id, locality, name, status, from, null, 1);
        town.hubs.add(hub);
        return hub;
    }

    /** A site of a hub, or of none, with its rooms' capacities. */
    void site(String name, String kind, String establishment, Hub hub, String locality, Partner owner, int... rooms) {
        String id = load.ids().next();
        Dice dice = load.dice();
        boolean stepFree = dice.chance(0.85);
        load.tables()
                .site
                .add(
                        id,
                        town.id,
                        hub == null ? null : hub.id(),
                        locality,
                        owner == null ? null : owner.id,
                        name,
                        kind,
                        dice.between(1, 180) + " " + dice.oneOf("Market", "Church", "Station", "Mill", "Park", "School")
                                + dice.oneOf(" Street", " Road", " Lane"),
                        null,
                        establishment,
                        stepFree,
                        dice.chance(0.5),
                        dice.chance(0.6),
                        stepFree ? null : "Two steps at the door. A ramp is laid out when somebody asks for it.",
                        "OPEN",
                        1);
        int number = 0;
        for (int capacity : rooms) {
            String room = load.ids().next();
            number++;
            String called = capacity >= 30 ? "Hall" : "Room " + number;
            load.tables().room.add(room, id, called, capacity, "OPEN", 1);
            town.places.add(new Place(id, room, capacity, locality, new HashSet<>()));
        }
    }

    /** A partner with next to no work of its own here: a school or a nursery that books now and then. */
    Partner light(String name, Kind kind) {
        Partner partner = partner(name, kind, null);
        partner.asksManager = false;
        return partner;
    }

    /** The agreement on reciprocal places, with everyone but every ninth partner in it; some joined later. */
    void reciprocalAgreement() {
        town.agreement = load.ids().next();
        LocalDate from = load.today().minusYears(2).withDayOfMonth(1);
        load.tables()
                .agreement
                .add(
                        town.agreement,
                        town.id,
                        "RECIPROCAL",
                        "Reciprocal places on each other's training",
                        from,
                        null,
                        "Each partner opens places on its own sessions to the others. No money changes hands.",
                        1);
        int number = 0;
        for (Partner partner : town.partners) {
            number++;
            if (number % 9 == 0) {
                continue;
            }
            partner.takesPart = true;
            LocalDate joined = number % 7 == 0 ? from.plusMonths(5) : from;
            load.tables().agreementPartner.add(town.agreement, partner.id, joined, null);
        }
    }

    /** What a partner is, and what follows from it. */
    enum Kind {
        COUNCIL_SERVICE("LOCAL_AUTHORITY", "IN_HOUSE"),
        NHS_TRUST("HEALTH", null),
        NHS_SERVICE("HEALTH", null),
        NHS_BODY("HEALTH", null),
        SCHOOL("EDUCATION", null),
        EARLY_YEARS("EDUCATION", null),
        COMMISSIONED_SERVICE("VOLUNTARY", "COMMISSIONED"),
        VOLUNTARY_SECTOR("VOLUNTARY", null),
        COMMUNITY_GROUP("VOLUNTARY", null),
        HOUSING("VOLUNTARY", null),
        NATIONAL_BODY("NATIONAL", null);

        final String sector;
        final String provision;

        Kind(String sector, String provision) {
            this.sector = sector;
            this.provision = provision;
        }
    }
}
