package org.hearth.scheduling;

/** A published session will not go ahead. Its bookings end, and everybody booked or waiting is told. */
public record SessionCancelled(SessionId session, String reason) {}
