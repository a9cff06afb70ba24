package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.WishId;
import org.hearth.booking.WishView;
import org.hearth.booking.application.WishService;
import org.hearth.booking.application.WishViewService;
import org.hearth.partnership.LocalityCard;
import org.hearth.scheduling.LanguageCard;
import org.hearth.web.Notices;

/** Backs {@code /training/wish}: one person's waiting for any date of a course. */
@Named
@ViewScoped
public class WishBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WishService wishes;

    @Inject
    WishViewService views;

    @Inject
    Notices notices;

    private String ref;
    private WishView wish;
    private boolean restorable;
    private List<LocalityCard> localities = List.of();
    private List<LanguageCard> languages = List.of();
    private SuitsForm suits;

    /** Finds it, and what may be chosen. */
    public void load() {
        wish = views.wish(new WishId(ref));
        restorable = views.canBeRestored(new WishId(ref));
        localities = views.localities();
        languages = views.languages();
        suits = SuitsForm.of(wish);
    }

    public String prefer() {
        wishes.prefer(new WishId(ref), suits.answer(), wish.version());
        return done("booking.notice.wish-changed");
    }

    public String withdraw() {
        wishes.withdraw(new WishId(ref), wish.version());
        return done("booking.notice.wish-withdrawn");
    }

    public String restore() {
        wishes.restore(new WishId(ref));
        return done("booking.notice.wish-restored");
    }

    private String done(String notice) {
        notices.afterRedirect(notice);
        return "/training/wish?faces-redirect=true&ref=" + ref;
    }

    public WishView getWish() {
        return wish;
    }

    public boolean isRestorable() {
        return restorable;
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

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
