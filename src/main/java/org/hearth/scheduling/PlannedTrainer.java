package org.hearth.scheduling;

import java.io.Serializable;

/** A trainer as asked for: the person and what they do there. */
public record PlannedTrainer(String person, TrainerRole role) implements Serializable {}
