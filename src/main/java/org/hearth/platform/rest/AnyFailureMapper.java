package org.hearth.platform.rest;

import jakarta.ws.rs.ext.Provider;

/** The last resort of the API. */
@Provider
public class AnyFailureMapper extends FailureMapper<Throwable> {}
