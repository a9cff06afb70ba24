package org.hearth.catalogue.rest;

import jakarta.ws.rs.BadRequestException;

/** A request's body that must be there. */
final class Body {

    private Body() {}

    static <T> T of(T body) {
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }
}
