package org.hearth.partnership;

import java.io.Serializable;
import java.util.List;

/**
 * What a partnership covers, for everybody who reads its reports.
 *
 * @param childrenAged0To19 as published; null when it is not
 * @param hubsPlanned as published; null when it is not
 * @param localities by name, each with its wards and hubs
 * @param otherSites sites that belong to no hub
 * @param volunteers people who volunteer today, by what they do; never fewer than five
 * @param volunteersShown all that {@code volunteers} shows, counted once each
 * @param allShown whether that is everybody: false where a small count was left out
 */
public record AreaView(
        String name,
        String authority,
        String authorityType,
        Integer childrenAged0To19,
        Integer hubsPlanned,
        String source,
        List<Locality> localities,
        List<Place> otherSites,
        List<Count> volunteers,
        long volunteersShown,
        boolean allShown)
        implements Serializable {

    public AreaView {
        localities = List.copyOf(localities);
        otherSites = List.copyOf(otherSites);
        volunteers = List.copyOf(volunteers);
    }

    /** A locality; the one without a name holds the hubs that belong to none. */
    public record Locality(String name, List<String> wards, List<Hub> hubs) implements Serializable {

        public Locality {
            wards = List.copyOf(wards);
            hubs = List.copyOf(hubs);
        }
    }

    /** A hub with the sites that belong to it. */
    public record Hub(String name, String status, List<Place> sites) implements Serializable {

        public Hub {
            sites = List.copyOf(sites);
        }
    }

    /** A site by name and kind. */
    public record Place(String name, String kind) implements Serializable {}

    /** How many people there are of something. */
    public record Count(String name, long people) implements Serializable {}
}
