package org.hearth.partnership.faces;

import java.io.Serializable;
import org.hearth.partnership.PersonDetails;
import org.hearth.partnership.PersonView;

/** What the fields about a person hold while somebody fills them in. */
public class PersonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String givenName;
    private String familyName;
    private String knownAs;
    private String email;
    private String phone;

    static PersonForm of(PersonView kept) {
        var form = new PersonForm();
        form.givenName = kept.givenName();
        form.familyName = kept.familyName();
        form.knownAs = kept.knownAs();
        form.email = kept.email();
        form.phone = kept.phone();
        return form;
    }

    PersonDetails details() {
        return new PersonDetails(givenName, familyName, knownAs, email, phone);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getKnownAs() {
        return knownAs;
    }

    public void setKnownAs(String knownAs) {
        this.knownAs = knownAs;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
