package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.WishFor;
import org.hearth.booking.WishId;
import org.hearth.booking.application.OfferService;
import org.hearth.booking.application.WishService;
import org.hearth.booking.application.WishViewService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;

/** Backs {@code /training/wait}: who waits for any date of a course, and what suits them. */
@Named
@ViewScoped
public class WaitBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    WishService wishes;

    @Inject
    WishViewService views;

    @Inject
    OfferService offers;

    @Inject
    Viewer viewer;

    @Inject
    Notices notices;

    private String course;
    private String person;
    private String words;
    private String title;
    private String already;
    private EngagementCard whom;
    private List<LocalityCard> localities = List.of();
    private Page<PersonCard> found;
    private final SuitsForm suits = new SuitsForm();

    /** Finds the course; then, once it is known who it is for, whether they wait already. */
    public void load() {
        title = views.title(course);
        if (words != null && isForOthers()) {
            found = offers.people(words, new Paging(0, SHOWN));
        }
        if (person != null || !isForOthers()) {
            whom = views.whom(chosen());
            already = views.of(chosen(), course).map(WishId::value).orElse(null);
            localities = views.localities();
        }
    }

    /** Waits from now on, and shows how it stands. */
    public String ask() {
        WishId made = wishes.ask(new WishFor(course, chosen(), null, suits.answer()));
        notices.afterRedirect("booking.notice.wish-made");
        return "/training/wish?faces-redirect=true&ref=" + made.value();
    }

    private PersonId chosen() {
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

    public String getTitle() {
        return title;
    }

    public String getAlready() {
        return already;
    }

    public EngagementCard getWhom() {
        return whom;
    }

    public List<LocalityCard> getLocalities() {
        return localities;
    }

    public SuitsForm getSuits() {
        return suits;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
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
