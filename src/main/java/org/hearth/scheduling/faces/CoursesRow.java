package org.hearth.scheduling.faces;

/**
 * One result, in words. What is empty is not shown.
 *
 * @param href the page about it
 * @param host who runs it, as a sentence; of a course, what it is about
 * @param hostName who runs it, by name alone
 * @param kind how the tag with the places looks
 * @param book where to book; null when bookings are closed
 */
public record CoursesRow(
        String title,
        String href,
        String about,
        String when,
        String where,
        String places,
        String kind,
        String needs,
        String access,
        String host,
        String hostName,
        String book,
        String action) {}
