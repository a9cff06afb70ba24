package org.hearth.booking;

import java.io.Serializable;

/** By what rule waiting people are offered places of a course, in any edition. */
public record CourseOrder(String course, String title, WaitingOrder order) implements Serializable {}
