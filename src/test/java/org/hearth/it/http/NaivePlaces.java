package org.hearth.it.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Places of one session kept in plain lists: the host's own, and those of the agreement. First come, first served, whether
 * somebody waits for this session or for any date of its course; those who wait together when there is a place for each.
 */
class NaivePlaces {

    /** Makes the model wrong on purpose, to see that a difference is found. */
    boolean skipsTheFirst;

    static final class Entry {
        final String partner;
        String status;
        String share;

        Entry(String partner) {
            this.partner = partner;
        }
    }

    private final String host;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    final Map<String, Entry> live = new LinkedHashMap<>();
    final List<String> line = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private boolean ownIsOpen;
    /** Who waits together with whom: each person's group. */
    final Map<String, Integer> groups = new HashMap<>();

    private int groupsMade;

    /** Who waits for any date, and for which partner; and who of them let this session go. */
    final Map<String, String> anyDate = new LinkedHashMap<>();

    final Set<String> letGo = new HashSet<>();

    static final String ANY = "any date ";

    NaivePlaces(String host, int own, int agreement) {
        this.host = host;
        places.put("own", own);
        places.put("agreement", agreement);
    }

    /** Puts the person where they belong. Answers the status, or the code of the refusal. */
    String book(String person, String partner) {
        if (usable(partner).isEmpty()) {
            return "booking.no-share";
        }
        if (live.containsKey(person)) {
            return "booking.already-booked";
        }
        Entry entry = new Entry(partner);
        live.put(person, entry);
        if (isAnythingFree()) {
            meet();
        }
        String share = free(partner);
        if (share == null) {
            entry.status = "WAITING";
            line.add(person);
        } else {
            entry.status = "CONFIRMED";
            entry.share = share;
            meet();
        }
        return entry.status;
    }

    /** Puts people of one partner where they belong: all have a place, or all wait together. Answers the status of all. */
    String bookTogether(List<String> persons, String partner) {
        if (usable(partner).isEmpty()) {
            return "-";
        }
        List<String> shares = free(partner, persons.size());
        groupsMade++;
        for (int at = 0; at < persons.size(); at++) {
            Entry entry = new Entry(partner);
            live.put(persons.get(at), entry);
            if (shares.isEmpty()) {
                entry.status = "WAITING";
                line.add(persons.get(at));
                groups.put(persons.get(at), groupsMade);
            } else {
                entry.status = "CONFIRMED";
                entry.share = shares.get(at);
            }
        }
        if (shares.isEmpty()) {
            fill();
        } else {
            meet();
        }
        return shares.isEmpty() ? "WAITING" : "CONFIRMED";
    }

    /** Somebody waits alone from now on; with the whole group where it is dissolved. */
    void waitAlone(String person, boolean all) {
        int group = groups.get(person);
        if (all) {
            groups.values().removeIf(each -> each == group);
        } else {
            groups.remove(person);
        }
        fill();
    }

    /** Whether the person waits together with others. */
    boolean waitsTogether(String person) {
        return isLive(person) && party(person).size() > 1;
    }

    /** Those who wait together with the person, in their order; the person alone where nobody does. */
    List<String> party(String person) {
        Integer group = groups.get(person);
        return group == null || !line.contains(person)
                ? List.of(person)
                : line.stream().filter(each -> group.equals(groups.get(each))).toList();
    }

    /** Lets the person wait for any date. Answers OPEN, or the code of the refusal. */
    String waitForAnyDate(String person, String partner) {
        if (anyDate.containsKey(person)) {
            return "booking.wish-already";
        }
        if (isSure(person)) {
            return "booking.wish-placed";
        }
        anyDate.put(person, partner);
        letGo.remove(person);
        line.add(ANY + person);
        if (isAnythingFree()) {
            fill();
        }
        return "OPEN";
    }

    void end(String person) {
        live.remove(person);
        groups.remove(person);
        letGo.add(person);
        line.remove(person);
        fill();
    }

    void accept(String person) {
        live.get(person).status = "CONFIRMED";
        fill();
    }

    void substitute(String person, String colleague) {
        live.put(colleague, live.remove(person));
        letGo.add(person);
    }

    /** Whether the division is kept: nobody loses a place. */
    boolean divide(int opened) {
        int capacity = capacity();
        if (taken("agreement") > opened || taken("own") > capacity - opened) {
            return false;
        }
        places.put("agreement", opened);
        places.put("own", capacity - opened);
        ownIsOpen = false;
        fill();
        return true;
    }

    void openOwn() {
        ownIsOpen = true;
        fill();
    }

    /** Whoever has a place waits for no other date. */
    void meet() {
        anyDate.keySet().removeIf(person -> isSure(person) && line.remove(ANY + person));
    }

    /** Gives every free place to whoever is next. */
    void fill() {
        meet();
        int from = skipsTheFirst ? 1 : 0;
        for (String waits : List.copyOf(line.subList(Math.min(from, line.size()), line.size()))) {
            boolean any = waits.startsWith(ANY);
            String person = any ? waits.substring(ANY.length()) : waits;
            if (any && (isLive(person) || letGo.contains(person))) {
                continue;
            }
            if (!line.contains(waits)) {
                continue; // was offered a place with those they waited with
            }
            if (!any && party(person).size() > 1) {
                offerTogether(party(person));
                continue;
            }
            String share = free(any ? anyDate.get(person) : live.get(person).partner);
            if (share != null) {
                Entry entry = live.computeIfAbsent(person, first -> new Entry(anyDate.get(first)));
                entry.status = "OFFERED";
                entry.share = share;
                if (any) {
                    letGo.add(person);
                } else {
                    line.remove(person);
                }
            }
        }
    }

    private void offerTogether(List<String> party) {
        List<String> shares = free(live.get(party.get(0)).partner, party.size());
        for (int at = 0; at < shares.size(); at++) {
            Entry entry = live.get(party.get(at));
            entry.status = "OFFERED";
            entry.share = shares.get(at);
            line.remove(party.get(at));
            groups.remove(party.get(at));
        }
    }

    /** So many shares with a place for the partner's people, each as often as it has one; none where there are not so many. */
    List<String> free(String partner, int people) {
        List<String> free = new ArrayList<>();
        for (String share : usable(partner)) {
            for (int left = left(share); left > 0 && free.size() < people; left--) {
                free.add(share);
            }
        }
        return free.size() < people ? List.of() : free;
    }

    private boolean isAnythingFree() {
        return places.keySet().stream().anyMatch(share -> left(share) > 0);
    }

    private List<String> usable(String partner) {
        List<String> usable = new ArrayList<>();
        if (partner.equals(host)) {
            usable.add("own");
            return usable;
        }
        if (places.get("agreement") > 0 || taken("agreement") > 0) {
            usable.add("agreement");
        }
        if (ownIsOpen) {
            usable.add("own");
        }
        return usable;
    }

    String free(String partner) {
        return usable(partner).stream()
                .filter(share -> left(share) > 0)
                .findFirst()
                .orElse(null);
    }

    /** The shares there are. */
    Set<String> places() {
        return places.keySet();
    }

    int capacity() {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many places of a share nobody has. */
    int left(String share) {
        return places.get(share) - taken(share);
    }

    int taken(String share) {
        return (int) live.values().stream()
                .filter(entry -> share.equals(entry.share))
                .count();
    }

    /** Whether the partner's people may use places and none of them is free. */
    boolean isFull(String partner) {
        return !usable(partner).isEmpty() && free(partner) == null;
    }

    boolean isLive(String person) {
        return live.containsKey(person);
    }

    boolean isOffered(String person) {
        return isLive(person) && "OFFERED".equals(live.get(person).status);
    }

    boolean isSure(String person) {
        return isLive(person) && "CONFIRMED".equals(live.get(person).status);
    }

    /** Lets the model know somebody, in the order in which {@link #told} tells of them. */
    void knows(String person) {
        order.add(person);
    }

    /** What else is told of a person. */
    String sign(String person) {
        return "";
    }

    /**
     * Each person's status, in the order they were made known; a dash for none, a star where they wait together with others, a
     * plus where they wait for any date.
     */
    String told() {
        return order.stream()
                .map(person -> (isLive(person) ? live.get(person).status : "-")
                        + sign(person)
                        + (waitsTogether(person) ? "*" : "")
                        + (anyDate.containsKey(person) ? "+" : ""))
                .collect(Collectors.joining(" "));
    }
}
