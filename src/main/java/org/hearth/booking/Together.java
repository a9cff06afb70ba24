package org.hearth.booking;

import java.io.Serializable;

/**
 * With how many others somebody waits for places together.
 *
 * @param group the group they wait in
 * @param people how many they are, themselves included; two or more
 */
public record Together(String group, int people) implements Serializable {}
