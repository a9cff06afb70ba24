package org.hearth.platform.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a parameter no method reads (400): a slip of the pen in a filter would be answered with everything there is. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private static final int SHOWN = 40;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (sent.isEmpty()) {
            return;
        }
        Set<String> known = known(resource.getResourceMethod());
        sent.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> request.abortWith(Problem.of(
                        400, "kernel.unknown-parameter", name.substring(0, Math.min(SHOWN, name.length())))));
    }

    private static Set<String> known(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::parts)
                .filter(part -> part.isAnnotationPresent(QueryParam.class))
                .map(part -> part.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toSet());
    }

    private static Stream<? extends AnnotatedElement> parts(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
