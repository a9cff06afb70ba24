package org.hearth.learning.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.learning.AwardView;
import org.hearth.learning.Standing;
import org.junit.jupiter.api.Test;

class CertificateSheetTest {

    private static final String ADDRESS = "https://hearth.example.org/verify?number=HRT-7K3M-9QXD-2";

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws Exception {
        try (PDDocument pdf = sheet("Ann Li")) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Certificate: Solihull Approach foundation, Ann Li");
            String metadata = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid");
        }
    }

    @Test
    void its_text_can_be_read_and_fits_one_page() throws Exception {
        try (PDDocument pdf = sheet("Ann Li")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text(pdf))
                    .contains("Ann Li")
                    .contains("Solihull Approach foundation")
                    .contains("12 hours")
                    .contains("Tuesday 24 November 2026 to Tuesday 8 December 2026")
                    .contains("HRT-7K3M-9QXD-2")
                    .contains("Friday 8 December 2028");
        }
    }

    @Test
    void every_font_is_embedded() throws Exception {
        try (PDDocument pdf = sheet("Ann Li")) {
            PDResources resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(name.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void welsh_letters_are_letters() throws Exception {
        try (PDDocument pdf = sheet("Siân Ŵyn Ŷ ap Llŷr-Môn")) {
            assertThat(text(pdf)).contains("Siân Ŵyn Ŷ ap Llŷr-Môn");
        }
    }

    @Test
    void markup_in_a_name_stays_a_name() throws Exception {
        try (PDDocument pdf = sheet("<img src=\"http://127.0.0.1:9/x\"/> & <b>Ann</b>")) {
            assertThat(text(pdf)).contains("<b>Ann</b>").contains("& ");
        }
    }

    @Test
    void a_phone_reads_the_code_as_the_address_of_the_check() throws Exception {
        try (PDDocument pdf = sheet("Ann Li")) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            int height = page.getHeight();
            int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
            var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
        }
    }

    private static PDDocument sheet(String name) throws Exception {
        LocalDate last = LocalDate.of(2026, 12, 8);
        AwardView award = new AwardView(
                "a",
                "HRT-7K3M-9QXD-2",
                "p",
                name,
                "c",
                "SOL-F",
                "Solihull Approach foundation",
                "FOUNDATION",
                last,
                LocalDate.of(2026, 11, 24),
                last,
                720,
                last.plusYears(2),
                Standing.VALID,
                null,
                null,
                1);
        byte[] pdf = CertificateSheet.pdf(award, "Solihull Family Hubs", ADDRESS);
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target"));
        java.nio.file.Files.write(java.nio.file.Path.of("target/certificate.pdf"), pdf);
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf);
    }
}
