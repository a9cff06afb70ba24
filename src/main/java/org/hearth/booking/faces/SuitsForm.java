package org.hearth.booking.faces;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.booking.Delivery;
import org.hearth.booking.WishFor;
import org.hearth.booking.WishView;
import org.hearth.partnership.LocalityCard;
import org.hearth.scheduling.LanguageCard;

/** The fields in which somebody says what suits them. */
public class SuitsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> days = new ArrayList<>();
    private List<String> localities = new ArrayList<>();
    private List<String> languages = new ArrayList<>();
    private String delivery = Delivery.EITHER.name();

    /** The fields as they were answered before. */
    static SuitsForm of(WishView wish) {
        var form = new SuitsForm();
        form.days = new ArrayList<>(wish.days().stream().map(DayOfWeek::name).toList());
        form.localities =
                new ArrayList<>(wish.localities().stream().map(LocalityCard::id).toList());
        form.languages = new ArrayList<>(
                wish.languages().stream().map(LanguageCard::code).toList());
        form.delivery = wish.delivery().name();
        return form;
    }

    /** What was answered. */
    WishFor.Suits answer() {
        return new WishFor.Suits(days, localities, delivery, languages);
    }

    public List<String> getWeek() {
        return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }

    public List<String> getDeliveries() {
        return Arrays.stream(Delivery.values()).map(Delivery::name).toList();
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public List<String> getLocalities() {
        return localities;
    }

    public void setLocalities(List<String> localities) {
        this.localities = localities;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }
}
