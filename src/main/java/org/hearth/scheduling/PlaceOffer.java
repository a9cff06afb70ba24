package org.hearth.scheduling;

import java.io.Serializable;

/** Places opened to others when a session is published: to one partner, or to all partners of the agreement (null). */
public record PlaceOffer(String partner, int places) implements Serializable {}
