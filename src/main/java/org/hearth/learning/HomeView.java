package org.hearth.learning;

import java.io.Serializable;
import java.util.List;
import org.hearth.booking.OpenPlaces;

/**
 * What a person sees first, as far as their permissions go.
 *
 * @param next the next day they attend; null when none is booked
 * @param booked what they are booked on
 * @param teaching the next days they train
 * @param partner the partner the viewer may book places for; null for whoever books nothing
 * @param open the next sessions of other partners with places open to that partner
 * @param lead figures of the partners whose records they may see; null for everybody else
 * @param teaches whether they may schedule sessions
 * @param admin whether they look after accounts
 */
public record HomeView(
        String givenName,
        List<NeedView> needs,
        BookedView next,
        List<BookedView> booked,
        List<TaughtView> teaching,
        String partner,
        List<OpenPlaces> open,
        Lead lead,
        boolean teaches,
        boolean counts,
        boolean admin)
        implements Serializable {

    public HomeView {
        needs = List.copyOf(needs);
        booked = List.copyOf(booked);
        teaching = List.copyOf(teaching);
        open = List.copyOf(open);
    }

    /** People within reach, how many of them hold an award in date, and how many awards run out within 60 days. */
    public record Lead(int people, int trained, int expiring) implements Serializable {}
}
