package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.web.Settings;

/** Whom mail comes from, as the operator set it. */
@ApplicationScoped
public class Sender {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,70}");

    @Inject
    Settings settings;

    /** {@code hearth.smtp.from}; without it an address nobody can answer. */
    public String address() {
        return settings.find("hearth.smtp.from").orElse("no-reply@" + host());
    }

    public String name() {
        return "Hearth";
    }

    /** The right-hand side of Message-IDs: the host Hearth is reached at. */
    public String host() {
        return Optional.ofNullable(URI.create(settings.publicUrl()).getHost())
                .filter(host -> HOST.matcher(host).matches())
                .orElse("localhost");
    }
}
