package org.hearth.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A line of the summary is understood without looking at its box. */
class ErrorSummaryTest {

    @Test
    void a_sentence_that_fits_any_box_is_shown_with_the_label() {
        assertEquals("Name: Enter an answer.", ErrorSummary.named("Name", "Enter an answer."));
        assertEquals(
                "Places: Enter a number from 1 to 2000.",
                ErrorSummary.named("Places", "Enter a number from 1 to 2000."));
    }

    @Test
    void a_sentence_that_speaks_of_its_box_stays_as_it_is() {
        assertEquals("Enter the first name", ErrorSummary.named("First name", "Enter the first name"));
        assertEquals(
                "Enter the first day of membership",
                ErrorSummary.named("Member from", "Enter the first day of membership"));
    }

    @Test
    void a_box_without_a_label_adds_nothing() {
        assertEquals("Fill this in.", ErrorSummary.named("", "Fill this in."));
    }
}
