package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The measuring itself: it finds what is planted, and never measures in the middle of a change. */
@ArquillianTest
@RunAsClient
class MeasuringIT {

    private static final int OFTEN = 12;
    private static final String PLANT = "() => { document.querySelector('main').insertAdjacentHTML('beforeend',"
            + " '<p id=\"planted\">Words <a href=\"#\">Read</a><img src=\"#\"></p>');"
            + " const sheet = new CSSStyleSheet();"
            + " sheet.replaceSync('#planted { color: #aaa; background: #bbb; width: 2000px }');"
            + " document.adoptedStyleSheets = [sheet]; }";

    @Test
    void what_is_planted_is_found() {
        try (Browser.Visitor visitor = Browser.phone()) {
            visitor.open("/help").page().evaluate(PLANT);

            String found = String.join("\n", visitor.violations());
            assertTrue(found.contains("color-contrast #planted"), found);
            assertTrue(found.contains("image-alt"), found);
            assertTrue(visitor.sideways() > 0, "wider than the window");
        }
    }

    @Test
    void nothing_moves_for_those_who_asked_for_less_motion() {
        try (Browser.Visitor visitor = Browser.desk()) {
            visitor.open("/sign-in");
            for (int i = 0; i < OFTEN; i++) {
                visitor.scheme(i % 2 == 0 ? ColorScheme.DARK : ColorScheme.LIGHT);
                assertEquals(0, visitor.moving());
            }
        }
    }

    @Test
    void a_change_under_way_is_waited_for() {
        try (Browser.Visitor visitor = Browser.withMotion()) {
            visitor.open("/sign-in");
            for (int i = 0; i < OFTEN; i++) {
                visitor.scheme(i % 2 == 0 ? ColorScheme.DARK : ColorScheme.LIGHT);
                assertTrue(visitor.moving() > 0, "the change of colours is seen while it lasts");
                assertEquals(List.of(), visitor.violations());
            }
        }
    }
}
