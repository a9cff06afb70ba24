package org.hearth.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Arrays;

/**
 * Refuses what no method would notice: a blank where an id belongs names nothing (404), and what is said to an address
 * that takes no body would be lost (400).
 */
@Provider
public class AddressAndBody implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean blank = request.getUriInfo().getPathParameters().values().stream()
                .anyMatch(values -> values.stream().anyMatch(String::isBlank));
        if (blank) {
            request.abortWith(Problem.of(404, "kernel.no-such-address"));
        } else if (request.hasEntity() && !takesBody() && !saysNothing(request)) {
            request.abortWith(Problem.of(400, "kernel.malformed", "this address takes no body."));
        }
    }

    private boolean takesBody() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .anyMatch(parameter -> parameter.getType().isRecord());
    }

    private static boolean saysNothing(ContainerRequestContext request) throws IOException {
        String body = OneReading.text(request.getEntityStream().readAllBytes()).strip();
        return body.isEmpty() || body.replaceAll("\\s", "").equals("{}");
    }
}
