package org.hearth.booking.faces;

import java.io.Serializable;
import org.hearth.booking.RegisterChange;

/** What the walk-in form holds. */
public class WalkInForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String partner;
    private String email;
    private boolean noEmail;
    private boolean byWord;

    RegisterChange.WalkIn asChange() {
        return new RegisterChange.WalkIn(null, name, partner, email, noEmail, byWord, null, null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isNoEmail() {
        return noEmail;
    }

    public void setNoEmail(boolean noEmail) {
        this.noEmail = noEmail;
    }

    public boolean isByWord() {
        return byWord;
    }

    public void setByWord(boolean byWord) {
        this.byWord = byWord;
    }
}
