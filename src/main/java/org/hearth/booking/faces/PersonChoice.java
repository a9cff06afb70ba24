package org.hearth.booking.faces;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.application.OfferService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Who something is for, as {@code WEB-INF/booking/who.xhtml} asks it: the viewer, or somebody found by words. */
public abstract class PersonChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    OfferService offers;

    @Inject
    Viewer viewer;

    private String person;
    private String words;
    private Page<PersonCard> found;

    /** Looks for people by the words that were typed, if any were. */
    void look() {
        if (words != null && isForOthers()) {
            found = offers.people(words, new Paging(0, SHOWN));
        }
    }

    /** Whether it is known who it is for. */
    boolean isChosen() {
        return person != null || !isForOthers();
    }

    /** Whom it is for: the viewer, where nobody else is named. */
    PersonId chosen() {
        return person == null || "me".equals(person) ? viewer.person() : new PersonId(person);
    }

    public boolean isForOthers() {
        return viewer.may(Permission.BOOK_FOR_OTHERS);
    }

    public boolean isForSelf() {
        return viewer.may(Permission.BOOK_FOR_SELF);
    }

    public List<PersonCard> getPeople() {
        return found == null ? List.of() : found.items();
    }

    public boolean isMore() {
        return found != null && found.total() > SHOWN;
    }

    public boolean isNobody() {
        return found != null && found.items().isEmpty();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
