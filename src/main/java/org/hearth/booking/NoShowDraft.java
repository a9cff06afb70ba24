package org.hearth.booking;

import java.time.LocalDate;

/**
 * What is to hold from a day on for the places of people who are not there.
 *
 * @param from the first day; sessions that begin on it or later are under it
 * @param givenOn whether such a place is free for others at all
 * @param afterMinutes so many minutes after the beginning; left out where no place is given on
 * @param takeMinutes for so many minutes it can be taken; left out where no place is given on
 */
public record NoShowDraft(LocalDate from, Boolean givenOn, Integer afterMinutes, Integer takeMinutes) {}
