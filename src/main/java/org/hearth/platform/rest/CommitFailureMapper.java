package org.hearth.platform.rest;

import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.ext.Provider;

/** Answers a failed commit; without it Jersey's own mapper for this exception throws. */
@Provider
public class CommitFailureMapper extends FailureMapper<TransactionalException> {}
