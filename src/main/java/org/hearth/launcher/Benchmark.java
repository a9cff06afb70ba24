package org.hearth.launcher;

import java.nio.file.Path;
import java.util.List;

/** Measures Hearth against its floors. Found by {@link java.util.ServiceLoader}. */
public interface Benchmark {
    /**
     * Measures and writes its report.
     *
     * @param home the checkout
     * @param words what the operator wrote after {@code bench}
     * @param progress where to say how far it is
     * @return the exit code: 0 when every figure keeps its promise
     * @throws Exception when it cannot measure
     */
    int run(Path home, List<String> words, Progress progress) throws Exception;
}
