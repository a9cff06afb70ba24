package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Odd values in every part of every page's address that the page reads: nothing breaks, and nothing is written. */
@ArquillianTest
@RunAsClient
class PageAddressesIT {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([a-zA-Z]+)\"");

    /** The catalogue reads its address itself, because most parts of it may stand there more than once. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:text|all|choices|date)\\(\"([a-z]+)\"");

    private static final Path ASK = Path.of("src/main/java/org/hearth/scheduling/faces/CoursesAsk.java");
    private static final List<String> ODD = List.of(
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "%27%20or%201=1--",
            "%00%07",
            "%F0%9F%8E%89%C5%B4",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "2026-13",
            "",
            "%20",
            "x".repeat(3_000));

    @Test
    void nothing_in_an_address_breaks_a_page() throws IOException {
        Verdicts wrong = new Verdicts();
        Sights.Sight any = new Sights().at("/home");
        Watch watch = new Watch();
        for (String page : Surface.pages()) {
            for (String name : parameters(page)) {
                for (String value : ODD) {
                    String address = page + "?" + name + "=" + value;
                    wrong.harmless(Verdicts.start(address), any.visitor().get(address));
                }
            }
        }

        wrong.unchanged("looking", watch);
        assertEquals("", wrong.all());
    }

    @Test
    void the_catalogue_is_among_them_with_every_part_of_its_address() throws IOException {
        assertEquals(
                Set.of(
                        "q",
                        "topic",
                        "programme",
                        "level",
                        "mode",
                        "age",
                        "role",
                        "language",
                        "locality",
                        "free",
                        "sort",
                        "page",
                        "view",
                        "when",
                        "from",
                        "to",
                        "for"),
                parameters("/training/courses"));
    }

    private static Set<String> parameters(String page) throws IOException {
        Set<String> found = new TreeSet<>();
        PARAMETER.matcher(Files.readString(Sights.file(page))).results().forEach(each -> found.add(each.group(1)));
        if (page.equals("/training/courses")) {
            ASKED.matcher(Files.readString(ASK)).results().forEach(each -> found.add(each.group(1)));
        }
        return found;
    }
}
