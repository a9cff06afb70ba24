package org.hearth.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;

/** Answers what Jersey itself refuses: no such address, wrong method, wrong content type. */
@Provider
public class HttpFailureMapper extends FailureMapper<WebApplicationException> {}
