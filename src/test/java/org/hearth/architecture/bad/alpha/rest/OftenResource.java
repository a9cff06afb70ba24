package org.hearth.architecture.bad.alpha.rest;

import jakarta.ws.rs.POST;

/** Bad on purpose: sent twice, it is done twice. */
public class OftenResource {
    @POST
    public void often() {}
}
