package org.hearth.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.launcher.Benchmark;
import org.hearth.launcher.DatabaseAccess;
import org.hearth.launcher.Failure;
import org.hearth.launcher.Progress;
import org.hearth.launcher.Verification;
import picocli.CommandLine;

/** {@code scripts/bench}: loads, starts, measures, checks what was written, and reports. */
public final class Bench implements Benchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int STARTS = 3;
    private static final Pattern LOADED = Pattern.compile("The demonstration is loaded \\(([0-9.]+) s\\)");

    private final Clock clock = Clock.systemUTC();
    private final Results results = new Results();
    private Path home;
    private Path data;
    private Words words;
    private Progress progress;

    /** {@inheritDoc} Every figure without an error that keeps its promise: 0; else 2. */
    @Override
    public int run(Path checkout, List<String> typed, Progress say) throws Exception {
        words = new Words();
        CommandLine line = new CommandLine(words);
        try {
            line.parseArgs(typed.toArray(String[]::new));
        } catch (CommandLine.ParameterException wrong) {
            throw new Failure(Failure.USAGE, wrong.getMessage(), wrong);
        }
        if (words.help) {
            line.usage(System.out);
            return 0;
        }
        home = checkout;
        data = (words.data == null ? home.resolve("var/bench") : words.data).toAbsolutePath();
        progress = say;
        results.loadBefore = Machine.load();
        empty(data);
        Files.createDirectories(data);
        load("small");
        if (words.wants(Words.Part.START)) {
            firstStart();
            starts();
        }
        measure();
        return report();
    }

    /** Adds an area of a size by the operator's own command, whether Hearth runs or not. */
    private void load(String size) throws Exception {
        progress.say("Loading " + size + "…");
        long begun = System.nanoTime();
        Process loading = new ProcessBuilder(
                        home.resolve("scripts/hearth").toString(), "load", size, "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bench-load.log").toFile())
                .start();
        if (loading.waitFor() != 0) {
            throw new Failure(Failure.GENERAL, "Loading failed; see " + data.resolve("bench-load.log") + ".");
        }
        results.loading.put(size, (System.nanoTime() - begun) / 1e9);
    }

    /** A new machine's first start, after the build. It leaves the class archive that makes later ones warm. */
    private void firstStart() throws Exception {
        ServerProcess first = ServerProcess.demonstration(home, data.resolve("first"), words.port);
        results.firstStart = first.readyAfter();
        first.stop();
        Matcher said = LOADED.matcher(Files.readString(data.resolve("log/bench-first.log")));
        if (!said.find()) {
            throw new Failure(Failure.GENERAL, "The first start did not say that the demonstration was loaded.");
        }
        results.firstLoading = Double.parseDouble(said.group(1));
        progress.say("First start with the demonstration: %.1f s, of which loading %.1f s"
                .formatted(results.firstStart, results.firstLoading));
    }

    /** Hearth after a warm start and an empty application on the bare server, in turns. */
    private void starts() throws Exception {
        Path war = HelloWar.in(data);
        for (int i = 0; i < (words.quick ? 1 : STARTS); i++) {
            ServerProcess bare = ServerProcess.bare(home, war, words.port, data.resolve("log/bench-bare.log"));
            results.bareStarts.add(bare.readyAfter());
            bare.stop();
            ServerProcess hearth = ServerProcess.hearth(home, data, words.port, null);
            results.hearthStarts.add(hearth.readyAfter());
            hearth.stop();
            progress.say("Ready: bare %.1f s, Hearth %.1f s".formatted(bare.readyAfter(), hearth.readyAfter()));
        }
    }

    private void measure() throws Exception {
        boolean any = Stream.of(
                        Words.Part.BOOKING, Words.Part.PAGES, Words.Part.QUEUE, Words.Part.SCALE, Words.Part.CASCADE)
                .anyMatch(words::wants);
        if (!any) {
            return;
        }
        progress.say("Starting Hearth…");
        ServerProcess server = ServerProcess.hearth(home, data, words.port, HelloWar.in(data));
        try {
            DatabaseAccess access = DatabaseAccess.of(data);
            results.durability = Area.setting(access, "innodb_flush_log_at_trx_commit");
            Measuring measuring = new Measuring(server, words, progress);
            Area small = Area.open(access, "small", words.port, 32, clock);
            measuring.warmUp(small);
            size("small", small, measuring, access);
            if (words.wants(Words.Part.BOOKING)) {
                results.asking = measuring.asking(small, 8);
            }
            if (words.wants(Words.Part.QUEUE)) {
                queues(small, measuring, access);
            }
            if (words.wants(Words.Part.SCALE)) {
                for (String size : words.sizes()) {
                    load(size);
                    Area area = Area.open(access, "county", words.port, 8, clock);
                    size(size, area, measuring, access);
                    statement(area, measuring);
                    results.resident.put(size, ServerProcess.resident(server.pid()));
                    results.databaseResident.put(size, ServerProcess.resident(server.databasePid()));
                }
            }
            if (words.wants(Words.Part.CASCADE)) {
                cascades(small, measuring);
            }
        } finally {
            server.stop();
        }
    }

    /** Last of all, because so many people and awards are in nobody else's way then. */
    private void cascades(Area area, Measuring measuring) throws Exception {
        progress.say("Making up who trained whom…");
        Cascades county = area.cascades("county");
        Cascades national = area.cascades("national");
        results.cascadeBegun = national.begun();
        results.cascadeAwards = national.awards();
        measuring.cascades(county, national, results);
        results.nationalLevels.forEach((level, figure) -> progress.say("%s: %.0f ms, %d bytes; county %.0f ms, %d bytes"
                .formatted(
                        level,
                        figure.millis(0.5),
                        figure.size(),
                        results.countyLevels.get(level).millis(0.5),
                        results.countyLevels.get(level).size())));
    }

    private void queues(Area area, Measuring measuring, DatabaseAccess access) throws Exception {
        area.clear();
        progress.say("Filling sessions for people to wait…");
        List<Figure> found = measuring.queues(area, access, words.port, false);
        results.fewWait = found.get(0);
        results.manyWait = found.get(1);
        area.clear();
        progress.say("Filling sessions for people to wait for any date…");
        List<Figure> wished = measuring.queues(area, access, words.port, true);
        results.fewWish = wished.get(0);
        results.manyWish = wished.get(1);
        progress.say("A place comes free: %.1f ms where %d wait, %.1f ms where %d do"
                .formatted(results.fewWait.millis(0.5), Queues.FEW, results.manyWait.millis(0.5), Queues.MANY));
        progress.say("Where they wait for any date: %.1f ms where %d do, %.1f ms where %d do"
                .formatted(results.fewWish.millis(0.5), Queues.FEW, results.manyWish.millis(0.5), Queues.MANY));
        verify("people waiting", access);
    }

    private void statement(Area area, Measuring measuring) throws Exception {
        Statements statements = area.statements();
        results.statementLines = statements.lines();
        results.statement = measuring.statement(statements);
        progress.say(
                "A statement with %d lines: p95 %.0f ms".formatted(statements.lines(), results.statement.millis(0.95)));
    }

    private void size(String name, Area area, Measuring measuring, DatabaseAccess access) throws Exception {
        boolean small = name.equals("small");
        results.sessions.put(name, area.sessions());
        for (int clients : small && !words.quick ? CLIENTS : new int[] {8}) {
            if (words.wants(Words.Part.BOOKING) || words.wants(Words.Part.SCALE)) {
                results.bookings.add(new Results.Sized(name, measuring.bookings(area, clients)));
            }
        }
        verify(name, access);
        for (int clients : small && !words.quick ? CLIENTS : new int[] {8}) {
            if (words.wants(Words.Part.PAGES) || words.wants(Words.Part.SCALE)) {
                results.pages.add(new Results.Sized(name, measuring.pages(area, clients)));
            }
        }
    }

    /** Looks over the whole database while the last round's bookings are in it. */
    private void verify(String name, DatabaseAccess access) throws Exception {
        try (Connection db = access.open()) {
            Verification verified = Verification.run(db, Verification.checks(Bench.class.getClassLoader()));
            results.verified.put(name, verified.ok());
            if (!verified.ok()) {
                verified.checks().stream()
                        .filter(check -> !check.ok())
                        .forEach(check -> progress.say("Not in order: " + check.sentence() + " "
                                + check.findings().subList(0, 1)));
            }
        }
    }

    private int report() throws IOException, InterruptedException {
        Report report = new Report(results, new Machine(home), words, clock);
        String text = report.text();
        Path file = words.report;
        if (file == null && words.only.isEmpty()) {
            file = home.resolve(words.quick ? "var/bench-quick.md" : "docs/benchmarks.md");
        }
        if (file != null) {
            Files.writeString(file, text);
            progress.say("Written: " + file);
        }
        progress.say(report.verdict());
        return report.kept() ? 0 : Failure.USAGE;
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve("hearth.lock"))) {
            throw new Failure(Failure.USAGE, folder + " is not a data folder of Hearth; the bench would empty it.");
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(files::add);
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
