package org.hearth.scheduling;

/**
 * Answers for a breach of one session.
 *
 * @param breach the code, like {@code scheduling.days-too-close}
 * @param subject which one, as the check names it; null for every breach of that code there is now
 * @param reason why, 10 to 500 characters; kept with the name of who gave it
 */
public record WaiveBreach(String breach, String subject, String reason) {}
