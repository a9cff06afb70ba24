package org.hearth.exchange;

import java.io.Serializable;

/**
 * That one partner has another allotment than the others of the agreement.
 *
 * @param places how many places it may take in a period
 */
public record OwnAllotment(String partner, String partnerName, int places) implements Serializable {}
