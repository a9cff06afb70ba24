package org.hearth.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The demonstration's sign-ins as a short table. */
final class SignIns {
    private static final int ROWS = 12;
    private static final int WIDEST = 44;

    private SignIns() {}

    /**
     * Reads {@code demo-accounts.json}.
     *
     * @param file the list of {@code email, password, roles, partnership, partner}
     * @return lines for the console; none when the file is missing or unreadable
     */
    static List<String> table(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"E-mail", "Password", "Roles", "Partner"});
        try {
            for (JsonNode account : new ObjectMapper().readTree(file.toFile())) {
                rows.add(new String[] {
                    text(account, "email"), text(account, "password"), text(account, "roles"), text(account, "partner")
                });
            }
        } catch (IOException e) {
            return List.of("The sign-ins in " + file + " cannot be read: " + e.getMessage());
        }
        return lines(rows, file);
    }

    private static List<String> lines(List<String[]> rows, Path file) {
        List<String[]> shown = rows.subList(0, Math.min(rows.size(), ROWS + 1));
        int[] widths = new int[4];
        for (String[] row : shown) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : shown) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append("  ").append(row[i]).append(" ".repeat(widths[i] - row[i].length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        if (rows.size() > shown.size()) {
            lines.add("  and " + (rows.size() - shown.size()) + " more in " + file);
        }
        return lines;
    }

    private static String text(JsonNode account, String name) {
        JsonNode value = account.path(name);
        List<String> words = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(word -> words.add(word.asText()));
        } else {
            words.add(value.asText());
        }
        String text = String.join(", ", words);
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
