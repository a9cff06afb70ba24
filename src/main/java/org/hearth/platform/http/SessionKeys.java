package org.hearth.platform.http;

/** What the session and the request keep, by name. */
final class SessionKeys {

    static final String KNOWN = "hearth.known";
    static final String SIGNED_IN = "hearth.signed-in";
    static final String BINDING = "hearth.binding";
    static final String CSRF = "hearth.csrf";
    static final String WAIT = "hearth.wait";

    private SessionKeys() {}
}
