package org.hearth.account.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.account.TokenSecret;
import org.hearth.security.Permission;

/** What is kept of a token and of the open account it belongs to: all that letting a request in takes, read at once. */
public record KeptToken(
        String id,
        String hash,
        String scopes,
        Instant expiresAt,
        boolean revoked,
        LocalDate lastUsedOn,
        String account,
        String person,
        String email,
        int authzVersion) {

    /** Whether this is the token and it works at this moment. */
    public boolean accepts(TokenSecret sent, Instant now) {
        boolean same = MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), sent.hash().getBytes(StandardCharsets.US_ASCII));
        return same && !revoked && now.isBefore(expiresAt);
    }

    /** Whether this is its first use on the day (UTC): the day of use is written once a day, not once a call. */
    public boolean isNewToday(Instant now) {
        return !now.atZone(ZoneOffset.UTC).toLocalDate().equals(lastUsedOn);
    }

    /** What it was made for; every permission the account has when nothing was chosen. */
    public Set<Permission> permissions() {
        return permissions(scopes);
    }

    static Set<Permission> permissions(String scopes) {
        if (ApiToken.EVERYTHING.equals(scopes)) {
            return EnumSet.allOf(Permission.class);
        }
        Set<String> names = Set.copyOf(Arrays.asList(scopes.split(",")));
        EnumSet<Permission> chosen = EnumSet.allOf(Permission.class);
        chosen.removeIf(each -> !names.contains(each.name()));
        return chosen;
    }
}
