package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The sign-in sheet on paper. */
@ArquillianTest
@RunAsClient
class SheetPrintIT {

    private static final int BOOKED = 30;
    private static final float A4_WIDTH = 595;
    private static final float A4_HEIGHT = 842;

    @Test
    void it_is_a4_with_its_header_on_each_page_and_no_navigation() throws IOException {
        World.Partnership where = World.partnership();
        World.Session session = World.session(where, World.course(where), 20, BOOKED, 4);
        World.Someone tom = World.someone(where.host(), "Tom", "TRAINING_LEAD");
        for (int i = 0; i < BOOKED; i++) {
            Api.as(tom)
                    .post(
                            "/sessions/" + session.id() + "/bookings",
                            "{\"person\":\""
                                    + World.someone(where.host(), "Person" + i).person() + "\"}");
        }
        try (Browser.Visitor visitor = Browser.desk().signIn(tom)) {
            Page page = visitor.open("/training/sheet?session=" + session.ref() + "&day=1")
                    .page();
            String head = page.locator("thead th").nth(1).textContent();
            String in = page.locator("thead th").nth(3).textContent();
            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertTrue(paper.getNumberOfPages() > 1, paper.getNumberOfPages() + " page");
                int rows = 0;
                for (int i = 0; i < paper.getNumberOfPages(); i++) {
                    assertEquals(A4_WIDTH, paper.getPage(i).getMediaBox().getWidth(), 1.5);
                    assertEquals(A4_HEIGHT, paper.getPage(i).getMediaBox().getHeight(), 1.5);
                    String text = text(paper, i + 1);
                    assertTrue(text.contains(head) && text.contains(in), "page " + (i + 1) + ": " + text);
                    for (String menu : new String[] {"Home", "Calendar", "Sign out", "Privacy", "Skip to"}) {
                        assertFalse(text.contains(menu), menu + " on page " + (i + 1));
                    }
                    rows += (int)
                            text.lines().filter(line -> line.contains("Person")).count();
                }
                assertEquals(BOOKED, rows, "everybody is on the sheet once");
            }
        }
    }

    private static String text(PDDocument paper, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(paper);
    }
}
