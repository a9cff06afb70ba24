package org.hearth.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment every in-container test shares: one server start, however many tests. */
@ArquillianSuiteDeployment
public class HearthSuite {

    /** The very war that ships, plus the tests that run inside it. */
    @Deployment
    public static WebArchive hearth() {
        return ShrinkWrap.create(ZipImporter.class, "hearth.war")
                .importFrom(new File("target/hearth.war"))
                .as(WebArchive.class)
                .addPackage("org.hearth.it");
    }
}
