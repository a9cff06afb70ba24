package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.booking.model.Booking;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;

/** Finds the booking that a link in a letter names: to look at, or locked, to answer. */
@ApplicationScoped
class LinkedBookings {

    @Inject
    SignedLink links;

    @Inject
    BookingRepository bookings;

    @Inject
    AllocationRepository allocations;

    /** A booking a link names, and which of its letters the link stood in. */
    record Linked(Booking booking, int number) {}

    /** To look at; empty for a link that is none of ours, or was signed for another purpose. */
    Optional<Linked> find(String purpose, String link) {
        return links.read(purpose, link)
                .flatMap(named -> bookings.find(named.booking()).map(booking -> new Linked(booking, named.number())));
    }

    /** To answer: nobody else changes it until the transaction ends. */
    Optional<Linked> locked(String purpose, String link) {
        return links.read(purpose, link)
                .flatMap(named -> bookings.session(named.booking()).map(session -> {
                    allocations.lock(session);
                    return new Linked(bookings.get(named.booking()), named.number());
                }));
    }
}
