package org.hearth.cascade;

import java.io.Serializable;

/**
 * From when on a programme's cascade is called at risk.
 *
 * @param dormantMonths after how many months in which nobody was trained a branch is dormant, 1 to 60; 12 until somebody sets it
 * @param singlePercent from which share of everybody trained on too much hangs on one trainer, 5 to 100 per cent; 40 until
 *     somebody sets it
 */
public record CascadeSettings(Integer dormantMonths, Integer singlePercent) implements Serializable {}
