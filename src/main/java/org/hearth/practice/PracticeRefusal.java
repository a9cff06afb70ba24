package org.hearth.practice;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the room of practice says no. */
public enum PracticeRefusal implements Refusal {
    /** Somebody would code their own practice. */
    OWN_SCORE,
    /** The programme has no tool by which practice is coded. */
    NO_TOOL,
    /** The sample would be of a day to come, or longer ago than a year. */
    SAMPLE_DAY,
    /** The same coder coded a sample of this day already, and it is not said that this is another one. Details: how many. */
    SAMPLE_THERE,
    /** The very same sample, with every score, is kept already. */
    SAMPLE_SAME,
    /** Thresholds would reach back into days that are over. */
    SCALE_PAST,
    /** Good would be less than fair. */
    SCALE_ORDER;

    @Override
    public String code() {
        return "practice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
