package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the operator set: a system property {@code hearth.x-y}, or the environment variable {@code HEARTH_X_Y}. */
@ApplicationScoped
public class Settings {

    /** The value of a setting, when it is there and not blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable(name))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Where Hearth is reached, without a slash at the end; on one's own machine {@code http://localhost:8080}. */
    public String publicUrl() {
        String url = find("hearth.public-url")
                .orElseGet(() -> "http://localhost:" + find("hearth.port").orElse("8080"));
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Whether an address was set for the world to use: then only https is served, and cookies are Secure. */
    public boolean isPublic() {
        return find("hearth.public-url")
                .filter(url -> url.startsWith("https://"))
                .isPresent();
    }

    /** The folder for mail and other files, as the launcher set it. */
    public Path dataFolder() {
        return Path.of(find("hearth.data").orElse("var"));
    }

    /** Whom to call, on every page's foot. */
    public String helpdesk() {
        return find("hearth.helpdesk").orElse("0121 000 0000");
    }
}
