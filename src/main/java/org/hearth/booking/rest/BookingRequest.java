package org.hearth.booking.rest;

/** The body of a booking: who it is for; and, where needed, which engagement and why it may overlap another. */
public record BookingRequest(String person, String engagement, String overrideReason) {}
