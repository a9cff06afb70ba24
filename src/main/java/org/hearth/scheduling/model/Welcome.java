package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.NoShowChoice;

/**
 * What people are told of how they are received: how to get in and what is there, in which language it is given, and what
 * becomes of the place of whoever is not there.
 */
@Embeddable
public class Welcome {

    @Column(name = "access_info")
    private String access;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_shows")
    private NoShowChoice noShows;

    protected Welcome() {} // for JPA

    /** A welcome in a language that is known; the text was checked and may be null. */
    public Welcome(String access, String language, NoShowChoice noShows) {
        this.access = access;
        this.language = language;
        this.noShows = noShows;
    }

    static Welcome usual() {
        return new Welcome(null, LanguageCard.ENGLISH, NoShowChoice.AS_AGREED);
    }

    public String access() {
        return access;
    }

    public String language() {
        return language;
    }

    public NoShowChoice noShows() {
        return noShows;
    }
}
