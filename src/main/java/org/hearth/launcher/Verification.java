package org.hearth.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a read-only look at a live database found.
 *
 * @param ok whether every check is in order
 * @param checks each check with what it found
 */
public record Verification(boolean ok, List<Outcome> checks) {
    private static final String FOLDER = "org/hearth/launcher/verify";

    /** No more rows than this are printed of one check. */
    private static final int MOST_FINDINGS = 100;

    /**
     * One check.
     *
     * @param name short and unique
     * @param sentence what must hold
     * @param query returns the rows for which it does not
     */
    public record Check(String name, String sentence, String query) {
        /**
         * Reads a check: the first comment line is its name, the following ones its sentence, the rest its query.
         *
         * @param file the file's name, for the complaint
         * @param sql the file's text
         * @return the check
         * @throws Failure when name, sentence or query is missing
         */
        public static Check parse(String file, String sql) {
            List<String> comments = sql.lines()
                    .takeWhile(line -> line.startsWith("--"))
                    .map(line -> line.substring(2).strip())
                    .toList();
            String query = sql.lines()
                    .skip(comments.size())
                    .collect(Collectors.joining("\n"))
                    .strip();
            if (comments.size() < 2 || query.isEmpty()) {
                throw new Failure(
                        Failure.GENERAL,
                        file + " must begin with a comment line for its name and one for its sentence.");
            }
            String sentence = String.join(" ", comments.subList(1, comments.size()));
            return new Check(
                    without("name:", comments.get(0)), without("says:", sentence), query.replaceFirst(";\\s*$", ""));
        }

        private static String without(String label, String text) {
            return text.startsWith(label) ? text.substring(label.length()).strip() : text;
        }
    }

    /**
     * What one check found.
     *
     * @param name the check's name
     * @param sentence what must hold
     * @param ok whether it holds
     * @param count how many rows break it, at most {@value #MOST_FINDINGS} plus one are counted
     * @param findings those rows, column by column
     */
    public record Outcome(String name, String sentence, boolean ok, int count, List<Map<String, Object>> findings) {}

    /**
     * Finds the checks in {@code org/hearth/launcher/verify/*.sql}, in the order of their file names.
     *
     * @param loader where to look
     * @return the checks
     * @throws Failure when one cannot be read
     */
    public static List<Check> checks(ClassLoader loader) {
        Map<String, String> files = new TreeMap<>();
        try {
            for (URL folder : Collections.list(loader.getResources(FOLDER))) {
                URLConnection connection = folder.openConnection();
                if (connection instanceof JarURLConnection jar) {
                    readJar(jar, files);
                } else {
                    readFolder(Path.of(folder.toURI()), files);
                }
            }
        } catch (IOException | java.net.URISyntaxException e) {
            throw new Failure(Failure.GENERAL, "The checks cannot be read: " + e.getMessage() + ".", e);
        }
        return files.entrySet().stream()
                .map(file -> Check.parse(file.getKey(), file.getValue()))
                .toList();
    }

    /**
     * Runs the checks over one unchanging view of the data, in a transaction that cannot write.
     *
     * @param db a connection; it is left with auto-commit on
     * @param checks the checks
     * @return what they found; a check whose query fails counts as not in order
     * @throws SQLException when the database cannot begin or end the transaction
     */
    public static Verification run(Connection db, List<Check> checks) throws SQLException {
        return run(db, checks, MOST_FINDINGS);
    }

    /**
     * The same, with so many findings of each check at most.
     *
     * @param most beyond it a check only says that there is one more
     */
    public static Verification run(Connection db, List<Check> checks, int most) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Statement statement = db.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
            statement.execute("start transaction with consistent snapshot, read only");
            statement.setMaxRows(most + 1);
            for (Check check : checks) {
                outcomes.add(outcome(statement, check));
            }
            statement.execute("rollback");
        }
        return new Verification(outcomes.stream().allMatch(Outcome::ok), List.copyOf(outcomes));
    }

    /**
     * The result for machines and people.
     *
     * @return indented JSON: {@code {"ok":…,"checks":[{"name","sentence","ok","count","findings"}]}}
     */
    public String json() {
        try {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ok", ok);
            result.put("checks", checks);
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Outcome outcome(Statement statement, Check check) {
        List<Map<String, Object>> findings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(check.query())) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Map<String, Object> finding = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    finding.put(rows.getMetaData().getColumnLabel(i), rows.getString(i));
                }
                findings.add(finding);
            }
        } catch (SQLException e) {
            findings.add(Map.of("error", String.valueOf(e.getMessage())));
        }
        return new Outcome(check.name(), check.sentence(), findings.isEmpty(), findings.size(), findings);
    }

    private static void readJar(JarURLConnection jar, Map<String, String> files) throws IOException {
        var archive = jar.getJarFile();
        for (var entry : Collections.list(archive.entries())) {
            if (entry.getName().startsWith(FOLDER + "/") && entry.getName().endsWith(".sql")) {
                try (var in = archive.getInputStream(entry)) {
                    files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void readFolder(Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".sql"))::iterator) {
                files.put(FOLDER + "/" + path.getFileName(), Files.readString(path));
            }
        }
    }
}
