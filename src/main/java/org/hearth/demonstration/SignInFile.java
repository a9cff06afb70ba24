package org.hearth.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** {@code demo-accounts.json} in a data folder: who can sign in and how. Read by its owner only. */
final class SignInFile {

    static final String NAME = "demo-accounts.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    SignInFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** One who can sign in. */
    record Sign(String email, String password, List<String> roles, String partnership, String partner) {

        private void in(ObjectNode entry) {
            entry.put("email", email).put("password", password);
            roles.forEach(entry.putArray("roles")::add);
            entry.put("partnership", partnership).put("partner", partner);
        }
    }

    /** Writes a new list; one that was there told of another database. */
    void write(List<Sign> signs) throws IOException {
        replace(JSON.createArrayNode(), signs);
    }

    /** Adds to the list that is there. */
    void add(List<Sign> signs) throws IOException {
        boolean there = Files.exists(file);
        replace(there ? (ArrayNode) JSON.readTree(file.toFile()) : JSON.createArrayNode(), signs);
    }

    /** All or nothing, and at no moment readable for others. */
    private void replace(ArrayNode list, List<Sign> signs) throws IOException {
        signs.forEach(each -> each.in(list.addObject()));
        Path part = file.resolveSibling(NAME + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n");
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
