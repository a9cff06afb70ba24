package org.hearth.scheduling;

import java.io.Serializable;

/** Somebody who may be asked to train. */
public record TrainerFound(String person, String name, String partnerName) implements Serializable {}
