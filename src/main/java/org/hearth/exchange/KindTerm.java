package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * That something counts in kind.
 *
 * @param name what {@code OTHER} is called; null for the other kinds
 * @param weight as how many places one of it counts
 */
public record KindTerm(Kind kind, String name, BigDecimal weight) implements Serializable {}
