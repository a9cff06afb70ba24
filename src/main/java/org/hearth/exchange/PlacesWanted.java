package org.hearth.exchange;

import java.time.LocalDate;

/**
 * Asks the other partners for places.
 *
 * @param partner for whose people; null for the viewer's own partner
 * @param by the last day on which the training may begin
 * @param note what others should know; it names nobody
 */
public record PlacesWanted(String partner, String course, Integer places, LocalDate by, String note) {}
