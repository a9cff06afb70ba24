package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/**
 * What the frame around every page asks: who looks at it, in which colours, and where in the service they are. It keeps
 * nothing of a request itself, so that one bean serves them all: making one per page was a visible part of its cost.
 */
@Named("frame")
@ApplicationScoped
public class PageFrame {

    private static final String THEME = "hearth-theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");
    private static final int YEAR = 365 * 24 * 60 * 60;
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("home", "home"),
            Map.entry("training", "training"),
            Map.entry("exchange", "training"),
            Map.entry("booking", "training"),
            Map.entry("catalogue", "training"),
            Map.entry("scheduling", "training"),
            Map.entry("calendar", "calendar"),
            Map.entry("people", "people"),
            Map.entry("partnership", "people"),
            Map.entry("volunteers", "people"),
            Map.entry("competency", "people"),
            Map.entry("reports", "reports"));

    @Inject
    Viewer viewer;

    @Inject
    Settings settings;

    @Inject
    StaticFiles files;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return viewer.isSignedIn();
    }

    public String getDisplayName() {
        return viewer.displayName();
    }

    public String getPartnershipName() {
        return viewer.partnershipName();
    }

    /** The hidden field of the sign-out form. */
    public String getCsrf() {
        return viewer.csrfToken();
    }

    /** Whether the navigation offers People. */
    public boolean isPeople() {
        return viewer.may(Permission.VIEW_PEOPLE);
    }

    /** Whether the navigation offers Reports. */
    public boolean isReports() {
        return viewer.may(Permission.VIEW_COUNTS);
    }

    /** Whether the reports offer Funding. */
    public boolean isFunding() {
        return viewer.may(Permission.VIEW_FUNDING);
    }

    /** Whether pages lead to the exchange of places between partners. */
    public boolean isExchange() {
        return viewer.may(Permission.VIEW_EXCHANGE);
    }

    /** Whether pages lead to who trained whom. */
    public boolean isCascade() {
        return viewer.may(Permission.VIEW_CASCADE);
    }

    /** Whether the account menu offers what administrators look after. */
    public boolean isAdmin() {
        return viewer.may(Permission.MANAGE_PARTNERS)
                || viewer.may(Permission.MANAGE_SITES)
                || viewer.may(Permission.MANAGE_ACCOUNTS)
                || viewer.may(Permission.VIEW_AUDIT);
    }

    /** Whom to call, at the foot of every page. */
    public String getHelpdesk() {
        return settings.helpdesk();
    }

    /** The stylesheet's address, with its version. */
    public String getCss() {
        return files.address("/resources/hearth/hearth.css");
    }

    /** The stylesheet for the PrimeFaces component of tier B, with its version. */
    public String getPickCss() {
        return files.address("/resources/hearth/hearth-pick.css");
    }

    /** The script's address, with its version. */
    public String getScript() {
        return files.address("/resources/hearth/hearth.js");
    }

    /** The colours asked for: {@code light}, {@code dark} or {@code auto}. */
    public String getTheme() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> THEME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(THEMES::contains)
                .findFirst()
                .orElse("auto");
    }

    /** Keeps the colours asked for in a cookie for a year; anything unknown means {@code auto}. */
    public void wear(String theme) {
        Cookie cookie = new Cookie(THEME, THEMES.contains(theme) ? theme : "auto");
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isPublic());
        cookie.setAttribute("SameSite", "Lax");
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(cookie);
    }

    /** {@code page} on the very page of a navigation item, {@code true} within its section, otherwise null. */
    public String current(String item) {
        String path = request.getRequestURI();
        if (path.equals("/" + item)) {
            return "page";
        }
        return item.equals(SECTIONS.get(firstStep(path))) ? "true" : null;
    }

    /** {@code Error: } when the page shows an error, else nothing: the title begins with it. */
    public String getTitleStart() {
        FacesMessage.Severity worst = FacesContext.getCurrentInstance().getMaximumSeverity();
        return worst != null && worst.compareTo(FacesMessage.SEVERITY_ERROR) >= 0 ? "Error: " : "";
    }

    /** For how many seconds a session lives without a request; null for somebody not signed in. */
    public Integer getSessionSeconds() {
        HttpSession session = viewer.isSignedIn() ? request.getSession(false) : null;
        return session == null ? null : session.getMaxInactiveInterval();
    }

    /** The number under which the log tells of a failed request; null when there is none. */
    public Object getReference() {
        return request.getAttribute(TroublePage.REFERENCE);
    }

    /** The page that was asked for before an error page took its place. */
    public String getAskedFor() {
        Object asked = request.getAttribute("jakarta.servlet.error.request_uri");
        return asked instanceof String uri && uri.matches("/(?![/\\\\]).*")
                ? uri.replaceFirst("\\.xhtml$", "")
                : "/home";
    }

    private static String firstStep(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
