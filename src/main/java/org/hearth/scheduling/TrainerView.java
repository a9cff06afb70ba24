package org.hearth.scheduling;

import java.io.Serializable;

/** A trainer of a session, as everybody in the partnership may see: name, partner and role (decision 0102). */
public record TrainerView(String person, String name, String partnerName, TrainerRole role) implements Serializable {}
