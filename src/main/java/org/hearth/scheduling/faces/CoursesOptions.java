package org.hearth.scheduling.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.hearth.scheduling.SearchFacet;

/** The topics and lists of the filter, written straight to the page for the reason {@link CoursesList} gives. */
@FacesComponent(
        value = CoursesOptions.TYPE,
        createTag = true,
        tagName = "coursesOptions",
        namespace = "urn:hearth:courses")
public class CoursesOptions extends UIComponentBase {

    /** The component's type. */
    public static final String TYPE = "org.hearth.scheduling.CoursesOptions";

    @Override
    public String getFamily() {
        return "org.hearth.scheduling";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        CoursesForm form = (CoursesForm) getAttributes().get("form");
        var page = new CoursesList.Markup(faces.getResponseWriter(), this);
        if (!form.getTopics().isEmpty()) {
            page.open("fieldset", "h-field");
            page.element("legend", null, CoursesWords.text("courses.topic"));
            page.open("ul", "h-choices");
            int number = 0;
            for (SearchFacet topic : form.getTopics()) {
                box(page, "topic" + number++, "topic", topic);
            }
            page.close("ul");
            page.close("fieldset");
        }
        page.open("fieldset", "h-field");
        page.element("legend", null, CoursesWords.text("courses.places"));
        page.open("ul", "h-choices");
        box(page, "free", "free", new SearchFacet("1", form.getFreeLabel(), 0, form.isFree()));
        page.close("ul");
        page.close("fieldset");
        for (CoursesSelect list : form.getSelects()) {
            select(page, list);
        }
    }

    private static void box(CoursesList.Markup page, String id, String name, SearchFacet facet) throws IOException {
        page.open("li", null);
        page.open("input", null);
        page.attribute("type", "checkbox");
        page.attribute("id", id);
        page.attribute("name", name);
        page.attribute("value", facet.value());
        page.attribute("checked", facet.chosen() ? "checked" : null);
        page.close("input");
        page.open("label", null);
        page.attribute("for", id);
        page.text(facet.label());
        page.close("label");
        page.close("li");
    }

    private static void select(CoursesList.Markup page, CoursesSelect list) throws IOException {
        page.open("div", "h-field");
        page.open("label", null);
        page.attribute("for", list.name());
        page.text(list.label());
        page.close("label");
        page.open("select", "h-in");
        page.attribute("id", list.name());
        page.attribute("name", list.name());
        option(page, "", list.any(), false);
        for (SearchFacet each : list.options()) {
            option(page, each.value(), each.label(), each.chosen());
        }
        page.close("select");
        page.close("div");
    }

    private static void option(CoursesList.Markup page, String value, String label, boolean chosen) throws IOException {
        page.open("option", null);
        page.attribute("value", value);
        page.attribute("selected", chosen ? "selected" : null);
        page.text(label);
        page.close("option");
    }
}
