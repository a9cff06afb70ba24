package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a partner asks the others for: places on a course by a day. It names nobody.
 *
 * @param places how many are wanted
 * @param by the last day on which the training may begin
 * @param offered how many were offered in answer to it
 * @param own whether the viewer may withdraw it
 * @param version rises with every change
 */
public record RequestView(
        String id,
        String partner,
        String partnerName,
        String course,
        String courseTitle,
        int places,
        LocalDate by,
        String note,
        RequestStatus status,
        LocalDate askedOn,
        int offered,
        List<Answer> answers,
        boolean own,
        int version)
        implements Serializable {

    public RequestView {
        answers = List.copyOf(answers);
    }

    /** How many are still wanted. */
    public int missing() {
        return Math.max(0, places - offered);
    }

    /** Places one partner offered in answer to it. */
    public record Answer(String partner, String partnerName, String sessionRef, LocalDate on, int places)
            implements Serializable {}
}
