package org.hearth.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an application of one servlet out of the bench's own classes. */
final class HelloWar {

    /** The address its servlet answers at, when it is deployed below its name. */
    static final String ADDRESS = "/floor/hello";

    private static final String WEB_XML =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet><servlet-name>hello</servlet-name><servlet-class>%s</servlet-class></servlet>
              <servlet-mapping><servlet-name>hello</servlet-name><url-pattern>/hello</url-pattern></servlet-mapping>
            </web-app>
            """;

    private HelloWar() {}

    /** Writes {@code floor.war} into the folder. */
    static Path in(Path folder) throws IOException {
        Path war = folder.resolve("floor.war");
        String name = Hello.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream servlet = HelloWar.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            servlet.transferTo(zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write(WEB_XML.formatted(Hello.class.getName()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return war;
    }
}
