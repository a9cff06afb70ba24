package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.catalogue.FidelityCard;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.SiteCard;
import org.hearth.partnership.Sites;
import org.hearth.scheduling.DayPattern;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What there is to choose from when a session is planned. */
@ApplicationScoped
@Transactional
public class ChoicesService {

    private static final int A_WEEK = 7;

    @Inject
    Courses courses;

    @Inject
    Partners partners;

    @Inject
    Sites sites;

    @Inject
    Reach reach;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The courses that can be run, by title. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<CourseCard> courses() {
        return courses.published(viewer.partnership());
    }

    /** The partners the viewer may schedule for, by name. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<PartnerCard> hosts() {
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> reach.may(Permission.SCHEDULE_SESSIONS, new PartnerId(each.id())))
                .toList();
    }

    /** The open sites with their rooms, by name. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<SiteCard> sites() {
        return sites.all(viewer.partnership());
    }

    /** The localities, to look for sessions near by. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<LocalityCard> localities() {
        return sites.localities(viewer.partnership());
    }

    /** The partners other than the host that take part in the agreement on reciprocal places on the day. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<PartnerCard> partnersInAgreement(String host, LocalDate on) {
        LocalDate day = on == null ? today() : on;
        return partners.takingPart(viewer.partnership(), day).stream()
                .filter(each -> !each.id().equals(host))
                .toList();
    }

    /** How the course is to be spread over days. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public DayPattern pattern(String course) {
        CourseCard card = courses.card(new CourseId(course), viewer.partnership());
        FidelityCard rules = courses.fidelity(new CourseId(course), today()).orElse(null);
        if (rules == null) {
            return new DayPattern(Math.max(1, card.days()), minutes(card, card.days()), null, null, A_WEEK);
        }
        int days = Math.max(card.days(), rules.separateDays() == null ? 1 : rules.separateDays());
        int least = rules.minGapDays() == null ? A_WEEK : rules.minGapDays();
        int aim = rules.aimGapDays() == null ? least : rules.aimGapDays();
        return new DayPattern(Math.max(1, days), minutes(card, days), rules.minGapDays(), rules.maxGapDays(), aim);
    }

    private static int minutes(CourseCard card, int days) {
        return card.minutes() / Math.max(1, days);
    }

    /** The day it is at the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }
}
