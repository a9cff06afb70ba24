package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hearth.catalogue.CourseId;
import org.hearth.kernel.PartnerId;

/**
 * A session as other rooms need it.
 *
 * @param languageName in which it is given, in English
 * @param inviteSequence rises with every change people must hear of; the SEQUENCE of calendar files
 * @param trainers person ids of all trainers, lead first
 */
public record SessionCard(
        String id,
        String ref,
        SessionStatus status,
        String course,
        String courseTitle,
        String host,
        String hostName,
        String siteName,
        String siteAddress,
        String roomName,
        String onlineLink,
        String accessInfo,
        String languageName,
        int capacity,
        Instant closesAt,
        int inviteSequence,
        String endedReason,
        List<DayCard> days,
        List<String> trainers,
        int version)
        implements Serializable {

    public SessionCard {
        days = List.copyOf(days);
        trainers = List.copyOf(trainers);
    }

    public PartnerId hostId() {
        return new PartnerId(host);
    }

    public CourseId courseId() {
        return new CourseId(course);
    }

    /** When the first day begins. */
    public Instant firstStart() {
        return days.get(0).startsAt();
    }
}
