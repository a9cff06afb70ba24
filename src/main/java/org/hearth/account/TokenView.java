package org.hearth.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A personal API token, as its owner sees it: never the secret. Scopes are empty when it may do all its owner may. */
public record TokenView(
        String id,
        String name,
        String prefix,
        List<String> scopes,
        Instant expiresAt,
        LocalDate lastUsedOn,
        boolean works)
        implements Serializable {

    public TokenView {
        scopes = List.copyOf(scopes);
    }
}
