package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The evaluation a person is asked for after a session.
 *
 * @param lastDay the session's last local day
 * @param done whether it is noted as done: by themselves, or by the host
 */
public record EvaluationView(String booking, String sessionRef, String courseTitle, LocalDate lastDay, boolean done)
        implements Serializable {}
