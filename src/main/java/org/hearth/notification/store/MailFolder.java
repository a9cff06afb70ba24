package org.hearth.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Require;
import org.hearth.web.Settings;

/** Mail as files, one folder per partnership, for an installation without a mail server. */
@ApplicationScoped
public class MailFolder {

    private static final Pattern PLAIN = Pattern.compile("[0-9a-zA-Z-]{1,36}");

    @Inject
    Settings settings;

    /** Keeps a mail under the notice's id. It appears whole or not at all; the same notice sent again replaces it. */
    public void keep(PartnershipId partnership, String id, byte[] mail) throws IOException {
        Path file = file(partnership, id);
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), ".mail-", ".part");
        try {
            Files.write(beside, mail);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A mail that was kept; empty when it went to a mail server instead. */
    public Optional<InputStream> open(PartnershipId partnership, String id) throws IOException {
        Path file = file(partnership, id);
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    private Path file(PartnershipId partnership, String id) {
        Require.that(PLAIN.matcher(partnership.value()).matches(), "A partnership's id makes a folder's name");
        Require.that(PLAIN.matcher(id).matches(), "A notice's id makes a file's name");
        return settings.dataFolder()
                .resolve("mail")
                .resolve(partnership.value())
                .resolve(id + ".eml");
    }
}
