package org.hearth.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.kernel.Stale;

/** Says and reads a thing's version over HTTP: {@code ETag: "7"} and {@code If-Match: "7"}. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\\s*(?:W/)?\"(\\d{1,9})\"\\s*");

    private Versions() {}

    /** The tag of a version. */
    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** The version a caller saw; null when {@code If-Match} is absent or {@code *}. Refuses any other text as stale. */
    public static Integer seen(String ifMatch) {
        if (ifMatch == null || "*".equals(ifMatch.strip())) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw new Stale();
        }
        return Integer.valueOf(tag.group(1));
    }
}
