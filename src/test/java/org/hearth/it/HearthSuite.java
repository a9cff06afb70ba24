package org.hearth.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment every in-container test shares: one server start, however many tests. */
@ArquillianSuiteDeployment
public class HearthSuite {

    /** The clock of the war under test can be asked to stand still. */
    private static final String STROKES =
            """
            <ejb-jar xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0">
              <interceptors>
                <interceptor>
                  <interceptor-class>org.hearth.it.StillClock$Strokes</interceptor-class>
                </interceptor>
              </interceptors>
              <assembly-descriptor>
                <interceptor-binding>
                  <ejb-name>*</ejb-name>
                  <interceptor-class>org.hearth.it.StillClock$Strokes</interceptor-class>
                </interceptor-binding>
              </assembly-descriptor>
            </ejb-jar>
            """;

    /** The very war that ships, plus the tests that run inside it. */
    @Deployment
    public static WebArchive hearth() {
        return ShrinkWrap.create(ZipImporter.class, "hearth.war")
                .importFrom(new File("target/hearth.war"))
                .as(WebArchive.class)
                .addAsWebInfResource(new StringAsset(STROKES), "ejb-jar.xml")
                .addPackage("org.hearth.it");
    }
}
