package org.hearth.scheduling.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseMode;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionChanged;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionPublished;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.TrainerRole;

/**
 * One dated run of a course. A draft may be incomplete; to be published it must have no breach that nobody answers for.
 *
 * <p>DRAFT → PUBLISHED → RUNNING → COMPLETED, and CANCELLED from each of the first three.
 */
@Entity
@Table(name = "session")
public class Session {

    private static final Set<SessionStatus> LIVE = EnumSet.of(SessionStatus.PUBLISHED, SessionStatus.RUNNING);

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "host_partner_id")
    private String host;

    @Column(name = "course_id")
    private String course;

    private String ref;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    @Enumerated(EnumType.STRING)
    private CourseMode mode;

    private String zone = LocalDay.ZONE.getId();

    @Column(name = "site_id")
    private String site;

    @Column(name = "room_id")
    private String room;

    @Column(name = "locality_id")
    private String locality;

    @Column(name = "online_link")
    private String link;

    private int capacity;
    private int minimum;

    @Column(name = "decision_on")
    private LocalDate decisionOn;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Embedded
    private Welcome welcome = Welcome.usual();

    @Column(name = "first_start")
    private Instant firstStart;

    @Column(name = "last_end")
    private Instant lastEnd;

    @Column(name = "free_places")
    private int freePlaces;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ended_reason")
    private String endedReason;

    @Column(name = "invite_sequence")
    private int inviteSequence;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Touched by every change, so that a change of the days alone raises the version too. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<SessionDay> days = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TrainerAssignment> trainers = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SessionOffer> offers = new ArrayList<>();

    protected Session() {} // for JPA

    /** A new draft. It is for as many people as the course allows until somebody says otherwise. */
    public static Session draft(
            PartnershipId partnership,
            PartnerId host,
            CourseCard course,
            String ref,
            int capacity,
            PersonId by,
            Instant now) {
        var made = new Session();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.host = host.value();
        made.ref = ref;
        made.status = SessionStatus.DRAFT;
        made.capacity = capacity;
        made.createdBy = by.value();
        made.createdAt = now;
        made.changedAt = now;
        made.course = course.id();
        made.mode = course.mode();
        return made;
    }

    /** Chooses another course, as long as the session is a draft. */
    public void teach(CourseCard other, Instant now) {
        if (status != SessionStatus.DRAFT && !course.equals(other.id())) {
            throw new RuleBroken(SchedulingRefusal.COURSE_FIXED);
        }
        course = other.id();
        mode = modeOf(other.mode());
        changedAt = now;
    }

    /**
     * Sets the days, in order. A published session keeps how many it has, as its registers hang on them; when booking
     * closes at the usual time, that moves with the first day.
     */
    public void holdOn(List<LocalDay> wanted, Instant now) {
        mustBeOpen();
        if (isLive() && wanted.size() != days.size()) {
            throw new RuleBroken(SchedulingRefusal.DAYS_FIXED, days.size());
        }
        if (isLive() && closesAt.equals(Size.usualClosing(days.get(0).local(), now))) {
            closesAt = Size.usualClosing(wanted.get(0), now);
        }
        while (days.size() > wanted.size()) {
            days.remove(days.size() - 1);
        }
        for (int at = 0; at < wanted.size(); at++) {
            if (at < days.size()) {
                days.get(at).holdOn(wanted.get(at));
            } else {
                days.add(new SessionDay(this, at + 1, wanted.get(at)));
            }
        }
        firstStart = wanted.isEmpty() ? null : wanted.get(0).startsAt();
        lastEnd = wanted.isEmpty() ? null : wanted.get(wanted.size() - 1).endsAt();
        changedAt = now;
    }

    /** Sets the place. What is held where people meet and online at once is blended. */
    public void meetAt(Whereabouts where, CourseMode coursesOwn, Instant now) {
        mustBeOpen();
        site = where.site();
        room = where.room();
        locality = where.locality();
        link = where.link();
        mode = modeOf(coursesOwn);
        changedAt = now;
    }

    private CourseMode modeOf(CourseMode coursesOwn) {
        if (site == null && link == null) {
            return coursesOwn;
        }
        return site == null ? CourseMode.ONLINE : link == null ? CourseMode.FACE_TO_FACE : CourseMode.BLENDED;
    }

    /** Sets how many may come and until when they may book; the numbers were checked. */
    public void seat(Size size, Instant now) {
        mustBeOpen();
        capacity = size.capacity();
        minimum = size.minimum();
        decisionOn = size.decisionOn();
        closesAt = isLive() ? size.closing(days.get(0).local(), now) : size.closesAt();
        changedAt = now;
    }

    /** Says how people are received; what it says was checked. */
    public void receive(Welcome how, Instant now) {
        mustBeOpen();
        welcome = how;
        changedAt = now;
    }

    /** Sets who trains. */
    public void trainedBy(List<PlannedTrainer> wanted, Instant now) {
        mustBeOpen();
        Map<String, TrainerRole> roles = new LinkedHashMap<>();
        wanted.forEach(each -> roles.put(each.person(), each.role()));
        trainers.removeIf(each -> !roles.containsKey(each.person()));
        trainers.forEach(each -> each.actAs(roles.remove(each.person())));
        roles.forEach((person, role) -> trainers.add(new TrainerAssignment(this, new PlannedTrainer(person, role))));
        changedAt = now;
    }

    /** Sets which places go to partners once the session is published. Afterwards the booking room keeps them. */
    public void offer(List<PlaceOffer> wanted, Instant now) {
        if (status != SessionStatus.DRAFT) {
            throw new RuleBroken(SchedulingRefusal.OFFERS_PUBLISHED);
        }
        offers.clear();
        wanted.forEach(each -> offers.add(new SessionOffer(this, each)));
        changedAt = now;
    }

    /** Opens the session; what stands against it was checked. Answers the step for the history. */
    public SessionStep publish(PersonId by, Instant now) {
        if (status != SessionStatus.DRAFT) {
            throw new RuleBroken(SchedulingRefusal.NOT_A_DRAFT);
        }
        publishedAt = now;
        freePlaces = capacity;
        closesAt = size().closing(days.get(0).local(), now);
        return step(SessionStatus.PUBLISHED, by, null, now);
    }

    /** Notes that the first day has begun. */
    public SessionStep start(Instant now) {
        return step(SessionStatus.RUNNING, null, null, now);
    }

    /** Notes that every register is finished; empty when that was noted before. */
    public Optional<SessionStep> complete(PersonId by, Instant now) {
        if (status == SessionStatus.COMPLETED) {
            return Optional.empty();
        }
        if (!isLive()) {
            throw new RuleBroken(SchedulingRefusal.NOT_TO_COMPLETE);
        }
        return Optional.of(step(SessionStatus.COMPLETED, by, null, now));
    }

    /** Calls the session off, for a reason people will read. */
    public SessionStep cancel(String reason, PersonId by, Instant now) {
        if (status == SessionStatus.COMPLETED || status == SessionStatus.CANCELLED) {
            throw new RuleBroken(SchedulingRefusal.NOT_TO_CANCEL);
        }
        endedReason = reason;
        if (isLive()) {
            inviteSequence++;
        }
        return step(SessionStatus.CANCELLED, by, reason, now);
    }

    /** People must be told of a new time or place: their calendar files count on from here. */
    public void announceChange() {
        inviteSequence++;
    }

    private SessionStep step(SessionStatus to, PersonId by, String reason, Instant now) {
        SessionStatus from = status;
        status = to;
        changedAt = now;
        return SessionStep.of(this, from, by, reason, now);
    }

    private void mustBeOpen() {
        if (status == SessionStatus.COMPLETED || status == SessionStatus.CANCELLED) {
            throw new RuleBroken(SchedulingRefusal.NOT_TO_CHANGE);
        }
    }

    /** Whether it is published and not over. */
    public boolean isLive() {
        return LIVE.contains(status);
    }

    /** The event for rooms that open its places. */
    public SessionPublished asPublished() {
        return new SessionPublished(
                new SessionId(id),
                new PartnershipId(partnership),
                new PartnerId(host),
                course,
                capacity,
                offers(),
                closesAt,
                dayCards());
    }

    /** The event for rooms that tell people. */
    public SessionChanged asChanged(boolean whenOrWhere) {
        return new SessionChanged(new SessionId(id), capacity, closesAt, dayCards(), whenOrWhere);
    }

    /** What a change of this session is measured against. */
    public Agreed agreed() {
        return new Agreed(days(), site, room, link, welcome.language(), capacity, closesAt);
    }

    /** The days as other rooms know them. */
    public List<DayCard> dayCards() {
        return days.stream().map(SessionDay::card).toList();
    }

    public List<LocalDay> days() {
        return days.stream().map(SessionDay::local).toList();
    }

    public List<PlannedTrainer> trainers() {
        return trainers.stream().map(TrainerAssignment::planned).toList();
    }

    public Set<String> trainerIds() {
        return trainers.stream().map(TrainerAssignment::person).collect(Collectors.toSet());
    }

    public List<PlaceOffer> offers() {
        return offers.stream().map(SessionOffer::offer).toList();
    }

    public Size size() {
        return new Size(capacity, minimum, decisionOn, closesAt);
    }

    public String id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public String course() {
        return course;
    }

    public PartnerId host() {
        return new PartnerId(host);
    }

    public SessionStatus status() {
        return status;
    }

    public Welcome welcome() {
        return welcome;
    }

    /** Where it is held; how many the room holds is not known here. */
    public Whereabouts where() {
        return new Whereabouts(site, room, locality, null, link);
    }

    public int version() {
        return version;
    }
}
