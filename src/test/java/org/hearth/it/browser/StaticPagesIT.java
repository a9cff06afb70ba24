package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages anybody can read. */
@ArquillianTest
@RunAsClient
class StaticPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/accessibility", "/privacy", "/help", "/verify"})
    void are_accessible_at_a_desk_and_on_a_phone(String path) {
        for (Browser.Visitor visitor : List.of(Browser.desk(), Browser.phone())) {
            try (visitor) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visitor.scheme(scheme);
                    visitor.open(path);
                    assertEquals(List.of(), visitor.violations(), path + " " + scheme);
                    assertEquals(0, visitor.sideways(), path + " is wider than its window");
                }
                assertEquals(List.of(), visitor.complaints());
            }
        }
    }
}
