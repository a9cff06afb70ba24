package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.booking.store.OfferRepository;

/**
 * A link in a letter that works without a sign-in: a booking, which of its offers, and a signature over both and over
 * what the link is for. Nobody can make one without the server's key, nor use one for anything else.
 */
@ApplicationScoped
class SignedLink {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,6})\\.([A-Za-z0-9_-]{22})");

    @Inject
    OfferRepository keys;

    private volatile String key;

    /** What a link names. */
    record Named(String booking, int number) {}

    /** The link for a purpose. */
    String of(String purpose, String booking, int number) {
        String named = booking + "." + number;
        return named + "." + Signature.of(key(), purpose + "." + named);
    }

    /** What a link for the purpose names; empty when it is not one of ours. */
    Optional<Named> read(String purpose, String link) {
        Matcher parts = SHAPE.matcher(link == null ? "" : link);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String named = parts.group(1) + "." + parts.group(2);
        return Signature.holds(key(), purpose + "." + named, parts.group(3))
                ? Optional.of(new Named(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    private String key() {
        if (key == null) {
            key = keys.linkKey(Signature.freshKey());
        }
        return key;
    }
}
