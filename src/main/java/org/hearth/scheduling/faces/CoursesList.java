package org.hearth.scheduling.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The results of a search, written straight to the page. A repeat with an expression for each word cost most of the
 * time of the page people open most; {@code docs/benchmarks.md} keeps measuring it.
 */
@FacesComponent(value = CoursesList.TYPE, createTag = true, tagName = "coursesList", namespace = "urn:hearth:courses")
public class CoursesList extends UIComponentBase {

    /** The component's type. */
    public static final String TYPE = "org.hearth.scheduling.CoursesList";

    @Override
    public String getFamily() {
        return "org.hearth.scheduling";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        Markup page = new Markup(faces.getResponseWriter(), this);
        page.open("ul", "h-results");
        for (Object row : (List<?>) getAttributes().get("rows")) {
            write(page, (CoursesRow) row);
        }
        page.close("ul");
    }

    private static void write(Markup page, CoursesRow row) throws IOException {
        page.open("li", "h-card");
        page.open("h2", null);
        page.link(row.href(), row.title());
        page.close("h2");
        page.paragraph(null, row.about());
        page.open("p", null);
        page.element("strong", null, row.when());
        page.text(row.where().isEmpty() ? "" : " · " + row.where());
        page.close("p");
        page.paragraph(null, row.access().isEmpty() ? row.host() : row.host() + " · " + row.access());
        if (!row.needs().isEmpty()) {
            page.paragraph("h-hint", row.needs());
        }
        page.open("p", null);
        if (!row.places().isEmpty()) {
            page.element("span", "h-tag h-tag--" + row.kind(), row.places());
            page.text(" ");
        }
        if (row.book() != null) {
            page.linkWithMore(row.book(), row.action(), ": " + row.title() + ", " + row.when());
        }
        page.close("p");
        page.close("li");
    }

    /** Writes elements without ceremony. */
    record Markup(ResponseWriter page, UIComponentBase by) {

        void open(String name, String style) throws IOException {
            page.startElement(name, by);
            attribute("class", style);
        }

        void attribute(String name, Object value) throws IOException {
            if (value != null) {
                page.writeAttribute(name, value, null);
            }
        }

        void close(String name) throws IOException {
            page.endElement(name);
        }

        void text(String text) throws IOException {
            page.writeText(text, null);
        }

        void element(String name, String style, String text) throws IOException {
            open(name, style);
            text(text);
            close(name);
        }

        void paragraph(String style, String text) throws IOException {
            element("p", style, text);
        }

        void link(String href, String text) throws IOException {
            open("a", null);
            attribute("href", href);
            text(text);
            close("a");
        }

        void linkWithMore(String href, String text, String heard) throws IOException {
            open("a", null);
            attribute("href", href);
            text(text);
            element("span", "h-vh", heard);
            close("a");
        }
    }
}
