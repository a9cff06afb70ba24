package org.hearth.partnership;

import java.io.Serializable;

/** A partner as a list shows it. */
public record PartnerCard(String id, String name, String type, String sector, String status) implements Serializable {}
