package org.hearth.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.hearth.kernel.Page;

/** Adds the Link header of RFC 8288 to every list: first, prev, next, last. */
@Provider
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            int last = page.pages() - 1;
            List<String> links = new ArrayList<>();
            links.add(link(request, 0, "first"));
            if (page.page() > 0) {
                links.add(link(request, page.page() - 1, "prev"));
            }
            if (page.page() < last) {
                links.add(link(request, page.page() + 1, "next"));
            }
            links.add(link(request, last, "last"));
            response.getHeaders().putSingle("Link", String.join(", ", links));
        }
    }

    private static String link(ContainerRequestContext request, int page, String relation) {
        String uri = request.getUriInfo()
                .getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("page", page)
                .build()
                .toString();
        return "<" + uri + ">; rel=\"" + relation + "\"";
    }
}
