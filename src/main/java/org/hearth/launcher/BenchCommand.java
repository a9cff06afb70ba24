package org.hearth.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Measures Hearth. */
@Command(
        name = "bench",
        description = {
            "Measures Hearth and writes docs/benchmarks.md.",
            "Options: --quick (short rounds, not for keeping), --only START,BOOKING,PAGES,SCALE (some parts only),",
            "--sizes county,national (beside the small one), --port N, --data DIR (emptied at the beginning), --report FILE."
        })
final class BenchCommand implements Callable<Integer> {
    @Unmatched
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Benchmark benchmark = ServiceLoader.load(Benchmark.class, BenchCommand.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.GENERAL, "This build of Hearth has no benchmark."));
        return benchmark.run(Options.home(), words, System.out::println);
    }
}
