package org.hearth.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migrations at hand, read once: the server boots at the same time and closes archives it shares, so that a script read
 * from one while it runs could end in the middle.
 *
 * <p>A schema bears the stamp of those it was last brought up to date with: one digest of all their names and texts. Where that
 * is the stamp of these there is nothing to do (docs/decisions/0181-a-start-asks-for-less.md).
 */
final class Migrations implements ResourceProvider {
    private static final String FOLDER = "db/migration";

    private final SortedMap<String, String> texts;

    private Migrations(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** Those of this build, out of its jar or its folder. */
    static Migrations here() {
        try {
            URL place = Migrations.class.getClassLoader().getResource(FOLDER);
            if (place.openConnection() instanceof JarURLConnection inJar) {
                inJar.setUseCaches(false);
                try (JarFile jar = inJar.getJarFile()) {
                    return in(jar);
                }
            }
            return in(Path.of(place.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those in a folder. */
    static Migrations in(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(each).toString(), Files.readString(each));
            }
        }
        return new Migrations(texts);
    }

    private static Migrations in(JarFile jar) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (JarEntry each : Collections.list(jar.entries())) {
            if (each.getName().startsWith(FOLDER + "/") && !each.isDirectory()) {
                try (InputStream text = jar.getInputStream(each)) {
                    texts.put(
                            each.getName().substring(FOLDER.length() + 1),
                            new String(text.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return new Migrations(texts);
    }

    /**
     * Whether a schema bears the stamp of these migrations.
     *
     * @param db a connection of the schema
     * @return whether its stamp is the same
     * @throws SQLException when the schema knows of no stamps, or the database does not answer
     */
    boolean areStampedOn(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet rows = statement.executeQuery("select digest from schema_stamp")) {
            return rows.next() && digest().equals(rows.getString(1));
        }
    }

    /**
     * Stamps a schema in which all these migrations have run.
     *
     * @param db a connection of the schema
     * @throws SQLException when it refuses
     */
    void stamp(Connection db) throws SQLException {
        try (PreparedStatement statement =
                db.prepareStatement("insert into schema_stamp (id, digest) values (1, ?) on duplicate key update"
                        + " digest = values(digest)")) {
            statement.setString(1, digest());
            statement.executeUpdate();
        }
    }

    /** Another one as soon as a name or a letter changes. */
    private String digest() {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) ->
                    sum.update((name + " " + text.length() + "\n" + text + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public LoadableResource getResource(String name) {
        return texts.containsKey(name) ? new Script(name, texts.get(name)) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return texts.entrySet().stream()
                .map(each -> new Script(each.getKey(), each.getValue()))
                .filter(each -> each.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(each.name::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }

    /** One script, as it was read. */
    private static final class Script extends LoadableResource {
        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name.substring(name.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
