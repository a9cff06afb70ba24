package org.hearth.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One partnership as the loader holds it while it writes: enough to plan a year of training in it. */
final class Town {

    final String id;
    final String code;
    final String name;
    final List<Partner> partners = new ArrayList<>();
    final List<Hub> hubs = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    String agreement;

    Town(String id, String code, String name) {
        this.id = id;
        this.code = code;
        this.name = name;
    }

    /** The partner of that name. */
    Partner partner(String called) {
        return partners.stream()
                .filter(each -> each.name.equals(called))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No partner " + called));
    }

    /** A partner, its services and its people. */
    static final class Partner {
        final String id;
        final String name;
        final List<Service> services = new ArrayList<>();
        final List<Member> people = new ArrayList<>();
        boolean takesPart;
        boolean asksManager;

        Partner(String id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** A service of a partner. */
    record Service(String id, String name, Partner partner) {}

    /** A hub. */
    record Hub(String id, String name, String locality) {}

    /** A room people can be taught in, and the days it is taken. */
    record Place(String site, String room, int capacity, String locality, Set<LocalDate> taken) {}

    /** A person, the engagement that counts, and what has been done with their days. */
    static final class Member {
        final String id;
        final Names.Name name;
        final String email;
        final Partner partner;
        final String needs;
        String engagement;
        String manager;
        /** The hub they work at; null where they work for a service. */
        String hub;

        int bookings;
        final Set<LocalDate> busy = new HashSet<>();
        /** By the course's ref: until when an award for it counts, and since when. */
        final Map<String, Held> holds = new HashMap<>();

        Member(String id, Names.Name name, String email, Partner partner, String needs) {
            this.id = id;
            this.name = name;
            this.email = email;
            this.partner = partner;
            this.needs = needs;
        }

        String fullName() {
            return name.given() + " " + name.family();
        }

        /** Whether an award for the course counts on the day. */
        boolean holds(String ref, LocalDate on) {
            Held held = holds.get(ref);
            return held != null && !held.from.isAfter(on) && (held.until == null || !held.until.isBefore(on));
        }
    }

    /** An award's days. */
    record Held(LocalDate from, LocalDate until) {}
}
