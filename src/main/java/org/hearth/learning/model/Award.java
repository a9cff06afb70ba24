package org.hearth.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hearth.catalogue.CourseCard;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.AwardStatus;
import org.hearth.learning.LearningRefusal;

/**
 * One cycle of what a person holds: never overwritten. A renewal is another award, a correction replaces it, and what
 * was wrong is revoked and stays to be seen.
 */
@Entity
@Table(name = "award")
public class Award {

    @Id
    private String id;

    private String number;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "person_id")
    private String person;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "course_id")
    private String course;

    @Column(name = "session_id")
    private String session;

    @Column(name = "booking_id")
    private String booking;

    @Column(name = "course_title")
    private String courseTitle;

    @Column(name = "holder_name")
    private String holderName;

    private String level;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int minutes;

    @Column(name = "renew_by")
    private LocalDate renewBy;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "replaced_by")
    private String replacedBy;

    private String source;

    @Version
    private int version;

    protected Award() {} // for JPA

    /** An award for a completion. It is dated by the day it was earned, not by the day the paperwork was done. */
    public static Award of(Completion earned, String number, String holderName, CourseCard course, Taught taught) {
        var made = new Award();
        made.id = Identity.next();
        made.number = number;
        made.partnership = earned.partnership().value();
        made.person = earned.person().value();
        made.partner = earned.partner();
        made.course = course.id();
        made.session = earned.session();
        made.booking = earned.booking();
        made.courseTitle = course.title();
        made.holderName = holderName;
        made.level = course.level().name();
        made.firstDay = taught.firstDay();
        made.lastDay = taught.lastDay();
        made.awardedOn = taught.earnedOn();
        made.minutes = earned.minutes();
        made.renewBy = course.renewalMonths() == null ? null : made.awardedOn.plusMonths(course.renewalMonths());
        made.status = AwardStatus.ACTIVE;
        made.source = "SESSION";
        return made;
    }

    /** Takes the award back. Refuses one that already ended as {@code learning.award-ended}. */
    public void revoke(LocalDate on, String reason) {
        end(AwardStatus.REVOKED, on, reason);
    }

    /**
     * Ends this award and makes the one that takes its place, the same but for number and name. Keep this one first:
     * a booking has one award that counts.
     */
    public Award replace(String newNumber, String correctedName, LocalDate on, String reason) {
        end(AwardStatus.REPLACED, on, reason);
        var made = new Award();
        made.id = Identity.next();
        made.number = newNumber;
        made.partnership = partnership;
        made.person = person;
        made.partner = partner;
        made.course = course;
        made.session = session;
        made.booking = booking;
        made.courseTitle = courseTitle;
        made.holderName = correctedName;
        made.level = level;
        made.firstDay = firstDay;
        made.lastDay = lastDay;
        made.awardedOn = awardedOn;
        made.minutes = minutes;
        made.renewBy = renewBy;
        made.status = AwardStatus.ACTIVE;
        made.source = source;
        replacedBy = made.id;
        return made;
    }

    /** Whether it still says what the register came to. */
    public boolean says(Completion completion, LocalDate earnedOn) {
        return minutes == completion.minutes() && awardedOn.equals(earnedOn);
    }

    /** Whether it still says what the register came to, earned on the day or later by what came after the course. */
    public boolean saysSince(Completion completion, LocalDate earliest) {
        return minutes == completion.minutes() && !awardedOn.isBefore(earliest);
    }

    public boolean isActive() {
        return status == AwardStatus.ACTIVE;
    }

    public String id() {
        return id;
    }

    public String number() {
        return number;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public PartnerId partner() {
        return new PartnerId(partner);
    }

    public String course() {
        return course;
    }

    public String booking() {
        return booking;
    }

    String level() {
        return level;
    }

    Taught taught() {
        return new Taught(firstDay, lastDay, awardedOn);
    }

    int minutes() {
        return minutes;
    }

    LocalDate renewBy() {
        return renewBy;
    }

    String holderName() {
        return holderName;
    }

    public int version() {
        return version;
    }

    private void end(AwardStatus how, LocalDate on, String reason) {
        if (!isActive()) {
            throw new RuleBroken(LearningRefusal.AWARD_ENDED);
        }
        status = how;
        endedOn = on;
        endReason = reason;
    }
}
