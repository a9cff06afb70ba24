package org.hearth.account.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to call a browser, from what it says of itself: enough to know one's own again, and nothing to recognise others by. */
final class Browser {

    private static final Map<String, String> BROWSERS = inOrder(
            "Edg/",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser/",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS/",
            "Firefox",
            "CriOS/",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");
    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private Browser() {}

    /** {@code Firefox on Windows}; {@code Another browser} when nothing is known. */
    static String named(String agent) {
        String browser = first(BROWSERS, agent, "Another browser");
        String system = first(SYSTEMS, agent, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> names, String agent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> agent != null && agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    /** Edge and Opera also say Chrome, Chrome also says Safari: the order decides. */
    private static Map<String, String> inOrder(String... signsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < signsAndNames.length; at += 2) {
            names.put(signsAndNames[at], signsAndNames[at + 1]);
        }
        return names;
    }
}
