package org.hearth.launcher;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares the JVM's optimising compiler while Hearth starts. On two cores it takes nearly half of the time of a start, most of
 * it for code that reads classes and descriptors and is hardly run afterwards. A JVM without such directives starts as ever.
 */
final class QuickCompilation {

    private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

    private QuickCompilation() {}

    /**
     * From now on the code named in the file is compiled quickly only.
     *
     * @return what the JVM says to it; empty where it knows no directives
     */
    static String begin(Path directives) {
        return ask(
                "compilerDirectivesAdd", new Object[] {new String[] {directives.toString()}}, String[].class.getName());
    }

    /** From now on everything is compiled as ever. */
    static void end() {
        ask("compilerDirectivesClear", new Object[0]);
    }

    private static String ask(String command, Object[] words, String... types) {
        try {
            return String.valueOf(
                    ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(COMMANDS), command, words, types));
        } catch (JMException notThisJvm) {
            return ""; // It only costs time.
        }
    }
}
