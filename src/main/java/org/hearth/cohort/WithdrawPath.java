package org.hearth.cohort;

/** Why somebody's path ends. */
public record WithdrawPath(String reason) {}
