package org.hearth.scheduling;

/**
 * How much a programme asks of one trainer at most.
 *
 * @param groupPerTrainer learners for each trainer; null for no limit
 * @param groupRefused whether a larger group is refused; else planners are warned
 * @param mostPerYear deliveries within twelve months; null for no limit
 * @param loadRefused whether one more is refused; else planners are warned
 */
public record TrainerLimits(Integer groupPerTrainer, boolean groupRefused, Integer mostPerYear, boolean loadRefused) {}
