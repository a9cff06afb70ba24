package org.hearth.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A file in answer to a page's address, instead of the page. No browser guesses what it is, and none keeps it. */
public final class Download {

    private Download() {}

    /** A table of texts, with the mark by which spreadsheets know that it is UTF-8; saved, not shown. */
    public static void table(String name, String csv) throws IOException {
        saved("text/csv; charset=UTF-8", name, ("\ufeff" + csv).getBytes(UTF_8));
    }

    /** A file to save. */
    public static void saved(String type, String name, byte[] bytes) throws IOException {
        send(type, "attachment", name, bytes);
    }

    /** A file the browser may show. */
    public static void shown(String type, String name, byte[] bytes) throws IOException {
        send(type, "inline", name, bytes);
    }

    private static void send(String type, String how, String name, byte[] bytes) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset(); // what the page had said of itself is not said of the file
        answer.setResponseContentType(type);
        answer.setResponseContentLength(bytes.length);
        answer.setResponseHeader("Content-Disposition", how + "; filename=\"" + name + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.getResponseOutputStream().write(bytes);
        faces.responseComplete();
    }
}
