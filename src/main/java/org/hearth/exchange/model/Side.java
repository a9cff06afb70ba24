package org.hearth.exchange.model;

/** On which side of the exchange a partner stands in an entry. */
public enum Side {
    /** It gave: its places, or its trainer's days. */
    GAVE,
    /** It got them. */
    GOT
}
