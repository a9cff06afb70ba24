package org.hearth.scheduling.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        page.open("li", "h-card h-offer");
        page.open("div", null);
        page.open("h2", null);
        page.link(row.href(), row.title());
        page.close("h2");
        page.open("p", null);
        page.element("strong", null, row.when());
        page.text(row.where().isEmpty() ? "" : " · " + row.where());
        page.close("p");
        if (row.hostName() == null) {
            page.paragraph(null, row.host());
        }
        page.paragraph("h-hint", more(row));
        if (!row.needs().isEmpty()) {
            page.paragraph(null, row.needs());
        }
        page.close("div");
        page.open("div", "h-offer-do");
        if (!row.places().isEmpty()) {
            page.element("span", "h-tag h-tag--" + row.kind(), row.places());
        }
        if (row.book() != null) {
            page.button(row.book(), row.action(), ": " + row.title() + ", " + row.when());
        }
        page.close("div");
        page.close("li");
    }

    /** What it is, who runs it and how one gets in, in one line. */
    private static String more(CoursesRow row) {
        return Stream.of(row.about(), row.hostName() == null ? "" : row.host(), row.access())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
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

        void button(String href, String text, String heard) throws IOException {
            open("a", "h-btn h-btn--2");
            attribute("href", href);
            text(text);
            element("span", "h-vh", heard);
            close("a");
        }
    }
}
