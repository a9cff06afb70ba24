package org.hearth.architecture;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes docs/problems.md: every code the API and the pages refuse with, and its sentence. */
final class ProblemList {

    /** One or several of something; readers see the words for several. */
    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,[^|]*\\|1<([^{}]*\\{\\d}[^{}]*)}");

    private ProblemList() {}

    static String of(Map<String, Properties> bundles) {
        StringBuilder text =
                new StringBuilder("# Problems\n\nEvery refusal has one code and one sentence. Over HTTP the"
                        + " code ends the problem's `type`; on a page the sentence is shown.\nWritten by `scripts/docs` from the"
                        + " rooms' messages; a test fails when it is out of date.\n\n| code | sentence |\n|---|---|\n");
        Map<String, String> sentences = new TreeMap<>();
        bundles.values()
                .forEach(bundle -> bundle.forEach((key, value) -> {
                    if (key.toString().startsWith("refusal.")) {
                        sentences.put(key.toString().substring("refusal.".length()), value.toString());
                    }
                }));
        sentences.forEach((code, sentence) -> text.append("| `")
                .append(code)
                .append("` | ")
                .append(CHOICE.matcher(sentence).replaceAll("$1"))
                .append(" |\n"));
        return text.toString();
    }
}
