package org.hearth.exchange;

/**
 * Passes credits on from one partner to another.
 *
 * @param from whose they are; null for the viewer's own partner
 * @param credits how many: one is worth one place given
 * @param reason why, for both to read; it names nobody
 */
public record GiftDraft(String from, String to, Integer credits, String reason) {}
