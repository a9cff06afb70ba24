package org.hearth.booking.faces;

import java.io.Serializable;
import org.hearth.booking.PolicyDraft;

/** One moment a policy may name, on a form; without a number it names none. */
public class DeadlineForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String what;
    private Integer days;
    private String unit;

    /** A moment, as the policy before named it. */
    DeadlineForm(String what, PolicyDraft before) {
        this.what = what;
        before.deadlines().stream()
                .filter(each -> what.equals(each.what()))
                .findFirst()
                .ifPresent(known -> {
                    days = known.days();
                    unit = known.unit();
                });
    }

    /** Whether there is anything to keep. */
    boolean isSaid() {
        return days != null;
    }

    /** The moment as it stands on the form. */
    PolicyDraft.Day said() {
        return new PolicyDraft.Day(what, days, unit);
    }

    public String getWhat() {
        return what;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
