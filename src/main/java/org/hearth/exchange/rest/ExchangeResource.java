package org.hearth.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hearth.exchange.application.ExchangeService;
import org.hearth.exchange.application.FairnessService;
import org.hearth.exchange.application.StatementService;
import org.hearth.kernel.Paging;

/** What partners gave each other. Periods are days in Europe/London; without one it is the training year. */
@ApplicationScoped
@Path("exchange")
@Produces(MediaType.APPLICATION_JSON)
public class ExchangeResource {

    @Inject
    ExchangeService exchange;

    @Inject
    StatementService statements;

    @Inject
    FairnessService fairness;

    /** What each partner gave and got, those with the most first. */
    @GET
    @Path("balances")
    public Response balances(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("size") @DefaultValue("20") int size) {
        return Response.ok(exchange.balances(from, to, new Paging(page, size))).build();
    }

    /** How full the sessions of each host are, who waits, and what became of the places that were offered. */
    @GET
    @Path("fairness")
    public Response fairness(@QueryParam("from") String from, @QueryParam("to") String to) {
        return Response.ok(fairness.view(from, to)).build();
    }

    /** A partner's statement, line by line; the caller's own partner's where none is named, 404 for one out of scope. */
    @GET
    @Path("statement")
    public Response statement(
            @QueryParam("partner") String partner, @QueryParam("from") String from, @QueryParam("to") String to) {
        return Response.ok(statements.statement(partner, from, to)).build();
    }
}
