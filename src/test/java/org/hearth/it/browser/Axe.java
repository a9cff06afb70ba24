package org.hearth.it.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core in a page. */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async which => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const only = which === 'COLOURS'
                ? {type: 'rule', values: ['color-contrast', 'link-in-text-block']}
                : {type: 'tag', values: which === 'ALL' ? [...tags, 'best-practice'] : tags};
              const answer = await axe.run(document, {runOnly: only, resultTypes: ['violations']});
              return answer.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ')));
            }""";

    private Axe() {}

    /** What is looked for. */
    enum Rules {
        /** WCAG 2.2 A and AA. */
        WCAG,
        /** And good practice. */
        ALL,
        /** What depends on the colours alone: all that can differ between light and dark. */
        COLOURS
    }

    /** What axe finds: rule and element. */
    static List<String> findings(Page page, Rules rules) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, rules.name()))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | NullPointerException missing) {
            throw new IllegalStateException("axe-core is not on the class path", missing);
        }
    }
}
