package org.hearth.platform.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ext.Provider;

/** Answers malformed input; without it the server sends an HTML page. */
@Provider
public class ConstraintMapper extends FailureMapper<ConstraintViolationException> {}
