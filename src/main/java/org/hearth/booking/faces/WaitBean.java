package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.booking.WishFor;
import org.hearth.booking.WishId;
import org.hearth.booking.application.WishService;
import org.hearth.booking.application.WishViewService;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.LocalityCard;
import org.hearth.scheduling.LanguageCard;
import org.hearth.web.Notices;

/** Backs {@code /training/wait}: who waits for any date of a course, and what suits them. */
@Named
@ViewScoped
public class WaitBean extends PersonChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    WishService wishes;

    @Inject
    WishViewService views;

    @Inject
    Notices notices;

    private String course;
    private String title;
    private String already;
    private EngagementCard whom;
    private List<LocalityCard> localities = List.of();
    private List<LanguageCard> languages = List.of();
    private final SuitsForm suits = new SuitsForm();

    /** Finds the course; then, once it is known who it is for, whether they wait already. */
    public void load() {
        title = views.title(course);
        look();
        if (isChosen()) {
            whom = views.whom(chosen());
            already = views.of(chosen(), course).map(WishId::value).orElse(null);
            localities = views.localities();
            languages = views.languages();
        }
    }

    /** Waits from now on, and shows how it stands. */
    public String ask() {
        WishId made = wishes.ask(new WishFor(course, chosen(), null, suits.answer()));
        notices.afterRedirect("booking.notice.wish-made");
        return "/training/wish?faces-redirect=true&ref=" + made.value();
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

    public List<LanguageCard> getLanguages() {
        return languages;
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
}
