package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hearth.scheduling.LanguageCard;

/** What people are told of how they are received: how to get in and what is there, and in which language it is given. */
@Embeddable
public class Welcome {

    @Column(name = "access_info")
    private String access;

    private String language;

    protected Welcome() {} // for JPA

    /** A welcome in a language that is known; the text was checked and may be null. */
    public Welcome(String access, String language) {
        this.access = access;
        this.language = language;
    }

    static Welcome usual() {
        return new Welcome(null, LanguageCard.ENGLISH);
    }

    public String access() {
        return access;
    }

    public String language() {
        return language;
    }
}
