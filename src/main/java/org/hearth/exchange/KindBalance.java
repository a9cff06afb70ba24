package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/** A partner's balance of one kind, before and after the period of a statement. */
public record KindBalance(Unit unit, BigDecimal before, BigDecimal after) implements Serializable {}
