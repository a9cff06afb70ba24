package org.hearth.scheduling.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.hearth.scheduling.SchedulingRefusal;

/**
 * Where a session is held, as it was found among the partnership's sites.
 *
 * @param holds how many the room holds; null when no room was chosen
 * @param link an https address; null when there is none
 */
public record Whereabouts(String site, String room, String locality, Integer holds, String link) {

    /** Nowhere yet. */
    public static final Whereabouts NOWHERE = new Whereabouts(null, null, null, null, null);

    private static final int LONGEST_LINK = 500;

    /** An online link as typed; refused, under {@code onlineLink}, unless it is an https address. */
    public static String link(String typed, Faults faults) {
        String link = Wording.line("onlineLink", typed, LONGEST_LINK, faults);
        if (link == null) {
            return null;
        }
        return faults.unless(isHttps(link), "onlineLink", SchedulingRefusal.LINK_FORMAT) ? link : null;
    }

    private static boolean isHttps(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
