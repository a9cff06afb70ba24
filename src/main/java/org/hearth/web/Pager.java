package org.hearth.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.TreeSet;
import org.hearth.kernel.Page;

/** Links to the pages of a list, with the rest of the query kept; nothing where one page holds it all. */
@FacesComponent(Pager.TYPE)
public class Pager extends UIComponentBase {

    /** The component's type, as in the tag library. */
    public static final String TYPE = "org.hearth.web.Pager";

    @Override
    public String getFamily() {
        return "org.hearth.web";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (!(getAttributes().get("of") instanceof Page<?> list) || list.pages() < 2) {
            return;
        }
        Address here = here(faces.getExternalContext());
        int current = list.page() + 1;
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("nav", this);
        page.writeAttribute("class", "h-pager", null);
        page.writeAttribute("aria-label", Words.of("pager.name"), null);
        page.startElement("ul", this);
        if (current > 1) {
            writeLink(page, here, current - 1, Words.of("pager.previous"), "prev");
        }
        int last = 0;
        for (int number : near(current, list.pages())) {
            if (number > last + 1) {
                writeGap(page);
            }
            writeNumber(page, here, number, current);
            last = number;
        }
        if (current < list.pages()) {
            writeLink(page, here, current + 1, Words.of("pager.next"), "next");
        }
        page.endElement("ul");
        page.endElement("nav");
    }

    private void writeNumber(ResponseWriter page, Address here, int number, int current) throws IOException {
        page.startElement("li", this);
        page.startElement("a", this);
        page.writeAttribute("href", to(here, number), null);
        page.writeAttribute("aria-label", Words.of("pager.page") + " " + number, null);
        if (number == current) {
            page.writeAttribute("aria-current", "page", null);
        }
        page.writeText(number, null);
        page.endElement("a");
        page.endElement("li");
    }

    private void writeLink(ResponseWriter page, Address here, int number, String text, String rel) throws IOException {
        page.startElement("li", this);
        page.startElement("a", this);
        page.writeAttribute("href", to(here, number), null);
        page.writeAttribute("rel", rel, null);
        page.writeText(text, null);
        page.endElement("a");
        page.endElement("li");
    }

    private void writeGap(ResponseWriter page) throws IOException {
        page.startElement("li", this);
        page.writeAttribute("class", "h-pager-gap", null);
        page.writeText("…", null);
        page.endElement("li");
    }

    private static TreeSet<Integer> near(int current, int pages) {
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int number : new int[] {1, current - 1, current, current + 1, pages}) {
            if (number >= 1 && number <= pages) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static String to(Address here, int number) {
        return here.with("page", number == 1 ? null : String.valueOf(number)).toString();
    }

    private static Address here(ExternalContext external) {
        var request = (HttpServletRequest) external.getRequest();
        return Address.of(request.getRequestURI().replaceFirst("\\.xhtml$", ""), request.getQueryString());
    }
}
