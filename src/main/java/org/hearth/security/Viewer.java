package org.hearth.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** The person on whose behalf this request runs. Nobody, until the sign-in says who. */
@RequestScoped
public class Viewer {

    private Known known;
    private Set<Permission> limit;
    private String csrf = "";
    private String address = "";
    private String request = "";
    private String session = "";

    /** Set once per request, by the sign-in filter; {@code limit} is what a token was made for, or null for all. */
    public void become(Known who, Set<Permission> limitedTo) {
        known = who;
        limit = limitedTo == null ? null : Set.copyOf(limitedTo);
    }

    /** Where the request came from and its number in the log. */
    public void from(String remoteAddress, String requestId, String csrfToken) {
        address = remoteAddress;
        request = requestId;
        csrf = csrfToken;
    }

    /** The sign-in this request belongs to, as the account keeps it; nothing for a token. */
    public void within(String signedInSession) {
        session = signedInSession;
    }

    public boolean isSignedIn() {
        return known != null;
    }

    /** Who it is; refuses nobody as {@code security.sign-in-first}. */
    public Known known() {
        if (known == null) {
            throw new AccessDenied(SecurityRefusal.SIGN_IN_FIRST);
        }
        return known;
    }

    public PersonId person() {
        return new PersonId(known().person());
    }

    public PartnershipId partnership() {
        if (known().partnership() == null) {
            throw new NotFound("security", "partnership");
        }
        return new PartnershipId(known.partnership());
    }

    /** The partner of the viewer's primary engagement; refused as not found for somebody without one. */
    public PartnerId homePartner() {
        if (known().homePartner() == null) {
            throw new NotFound("security", "home partner");
        }
        return new PartnerId(known.homePartner());
    }

    public String displayName() {
        return known == null ? "" : known.name();
    }

    public String partnershipName() {
        return known == null ? "" : known.partnershipName();
    }

    /** Whether any of the viewer's roles brings the permission, for whatever scope. */
    public boolean may(Permission permission) {
        return known != null
                && withinLimit(permission)
                && (permission == Permission.OWN_ACCOUNT
                        || known.grants().stream()
                                .anyMatch(grant -> grant.permissions().contains(permission)));
    }

    /**
     * Whose records the permission reaches. Nobody's but the viewer's own where no role brings it, or where the token was
     * not made for it.
     */
    public Scope scope(Permission permission) {
        boolean everyone = false;
        boolean team = false;
        Set<String> partners = new HashSet<>();
        Set<String> hubs = new HashSet<>();
        Set<String> volunteersOf = new HashSet<>();
        Set<String> volunteersAt = new HashSet<>();
        for (Grant grant : known().grants()) {
            if (!withinLimit(permission) || !grant.permissions().contains(permission)) {
                continue;
            }
            switch (grant.kind()) {
                case PARTNERSHIP -> everyone = true;
                case PARTNER -> (grant.volunteersOnly() ? volunteersOf : partners).add(grant.scopeId());
                case HUB -> (grant.volunteersOnly() ? volunteersAt : hubs).add(grant.scopeId());
                case TEAM -> team = true;
                case SELF -> {
                    // the viewer's own records are always within reach
                }
            }
        }
        return new Scope(partnership(), everyone, partners, hubs, volunteersOf, volunteersAt, team, person());
    }

    /** Whether the token this request came with was made for it; always so without a token. Says nothing about roles. */
    public boolean withinLimit(Permission permission) {
        return limit == null || limit.contains(permission);
    }

    /** The token a form outside Faces must send back. */
    public String csrfToken() {
        return csrf;
    }

    public String address() {
        return address;
    }

    public String requestId() {
        return request;
    }

    /** The id of the sign-in this request belongs to; empty for a token and for the system itself. */
    public String session() {
        return session;
    }
}
