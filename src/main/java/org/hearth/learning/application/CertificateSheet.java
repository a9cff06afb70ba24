package org.hearth.learning.application;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.hearth.learning.AwardView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A certificate as an accessible PDF (PDF/UA: tagged, with language, title and an embedded font). What is filled in is
 * set as text of the document's nodes, so that markup in a name stays a name; nothing is ever fetched from elsewhere.
 */
final class CertificateSheet {

    private static final String FORM = "/org/hearth/learning/certificate.xhtml";
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int QUIET = 2;
    private static final int DOT = 8;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final Document form;

    private CertificateSheet(Document form) {
        this.form = form;
    }

    /** The certificate of an award; {@code address} is where its number can be checked. */
    static byte[] pdf(AwardView award, String partnershipName, String address) {
        try {
            var sheet = new CertificateSheet(form());
            sheet.fill(award, partnershipName, address);
            return sheet.written();
        } catch (IOException | WriterException | SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException("The certificate could not be drawn", broken);
        }
    }

    private void fill(AwardView award, String partnershipName, String address) throws WriterException, IOException {
        String title = Words.say("certificate.title", award.courseTitle(), award.holderName());
        element("title").setTextContent(title);
        texts(award, partnershipName).forEach((id, text) -> byId(id).setTextContent(text));
        byId("address").setTextContent(address);
        byId("code").setAttribute("alt", Words.say("certificate.code", award.number()));
        byId("code").setAttribute("src", "data:image/png;base64," + code(address));
        if (award.renewBy() == null) {
            Element row = byId("renew-row");
            row.getParentNode().removeChild(row);
        }
    }

    private static Map<String, String> texts(AwardView award, String partnershipName) {
        return Map.of(
                "partnership", partnershipName,
                "holder", award.holderName(),
                "course", award.courseTitle(),
                "level", Words.say("level." + award.level()),
                "dates", dates(award.firstDay(), award.lastDay()),
                "hours", Words.say("certificate.hours", award.hours()),
                "awarded", Words.date(award.awardedOn()),
                "renew", Words.date(award.renewBy()),
                "number", award.number());
    }

    private static String dates(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? Words.date(first)
                : Words.say("certificate.dates", Words.date(first), Words.date(last));
    }

    private byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> PDFont.class.getResourceAsStream(FONT), "Liberation Sans");
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Hearth");
        builder.withW3cDocument(form, null);
        builder.toStream(bytes);
        builder.run();
        return bytes.toByteArray();
    }

    private Element byId(String id) {
        NodeList all = form.getElementsByTagName("*");
        for (int at = 0; at < all.getLength(); at++) {
            if (id.equals(((Element) all.item(at)).getAttribute("id"))) {
                return (Element) all.item(at);
            }
        }
        throw new IllegalStateException("The certificate's form has no " + id);
    }

    private Element element(String tag) {
        return (Element) form.getElementsByTagName(tag).item(0);
    }

    private static String code(String address) throws WriterException, IOException {
        BitMatrix dots = new QRCodeWriter()
                .encode(
                        address,
                        BarcodeFormat.QR_CODE,
                        0,
                        0,
                        Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
        int size = dots.getWidth() * DOT;
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0xFF000000 : 0xFFFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Document form() throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        try (InputStream file = CertificateSheet.class.getResourceAsStream(FORM)) {
            return builder.parse(file);
        }
    }
}
