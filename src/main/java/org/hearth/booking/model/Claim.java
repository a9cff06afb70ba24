package org.hearth.booking.model;

import java.time.Instant;

/**
 * What a booking is made of, before it is known whether it gets a place.
 *
 * @param partner the home partner of the engagement, kept as it was
 * @param accessNeeds what the person agreed to share with the host; null for nothing
 * @param bookedBy who asked for it
 * @param movedFrom the booking this one takes the place of; null for a first one
 * @param overrideReason why it may overlap another booking; null when it does not
 * @param formKey the key of the form it was made with; null outside pages
 * @param asking what is asked of the home partner
 * @param answerBy until when the home partner's word is awaited once a place is held
 */
public record Claim(
        Allocation allocation,
        String person,
        String engagement,
        String partner,
        String accessNeeds,
        Asking asking,
        Instant answerBy,
        String bookedBy,
        String movedFrom,
        String overrideReason,
        String formKey) {}
