package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Links from the page one is on to the same page seen otherwise; the rest of the query stays. */
@Named("here")
@ApplicationScoped
public class Here {

    @Inject
    HttpServletRequest request;

    /** The same page with another view, month or order, from its first page of results. */
    public String with(String name, Object value) {
        return address()
                .with("page", null)
                .with(name, value == null ? null : value.toString())
                .toString();
    }

    /** The same page less one filter, from its first page of results. */
    public String without(String name, Object value) {
        return address().with("page", null).without(name, String.valueOf(value)).toString();
    }

    /** The same page without any of its query: all filters cleared. */
    public String getBare() {
        return Address.of(path(), null).toString();
    }

    /** A page of results, counted from 1. */
    public String page(int number) {
        return address()
                .with("page", number <= 1 ? null : String.valueOf(number))
                .toString();
    }

    private Address address() {
        return Address.of(path(), request.getQueryString());
    }

    private String path() {
        return request.getRequestURI().replaceFirst("\\.xhtml$", "");
    }
}
