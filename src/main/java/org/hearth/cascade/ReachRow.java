package org.hearth.cascade;

import java.io.Serializable;

/** How many people of a partner, a hub or a sector a programme reached; {@code name} is null for people at no hub. */
public record ReachRow(String name, Count people) implements Serializable {}
