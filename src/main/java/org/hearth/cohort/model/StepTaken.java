package org.hearth.cohort.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hearth.cohort.Step;
import org.hearth.kernel.Identity;

/** A step of a path: on which day, by whose word, resting on what. Never changed. */
@Entity
@Table(name = "trainer_path_step")
public class StepTaken {

    @Id
    private String id;

    @Column(name = "path_id")
    private String path;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "on_date")
    private LocalDate on;

    private String evidence;

    /** The session it was taken at; null for what has none. */
    @Column(name = "session_id")
    private String session;

    /** The mentor, the observer or the manager; null for what has none. */
    @Column(name = "witness_id")
    private String witness;

    /** Where it was held, when that was at no session here. */
    private String place;

    @Column(name = "outside_name")
    private String outsideName;

    @Column(name = "outside_body")
    private String outsideBody;

    /** What the observer declared, in words. */
    private String declaration;

    /** Why it was not the manager on record who signed. */
    private String reason;

    /** Null for what the rules of the programme brought about by themselves. */
    @Column(name = "taken_by")
    private String by;

    @Column(name = "taken_at")
    private Instant at;

    protected StepTaken() {} // for JPA

    static StepTaken of(TrainerPath path, Step step, Ground ground, String by, Instant now) {
        var made = new StepTaken();
        made.id = Identity.next();
        made.path = path.id();
        made.step = step;
        made.on = ground.on();
        made.evidence = ground.evidence();
        made.session = ground.session();
        made.witness = ground.witness();
        made.place = ground.more().place();
        made.outsideName = ground.more().outsideName();
        made.outsideBody = ground.more().outsideBody();
        made.declaration = ground.more().declaration();
        made.reason = ground.more().reason();
        made.by = by;
        made.at = now;
        return made;
    }

    public Step step() {
        return step;
    }

    public LocalDate on() {
        return on;
    }

    /** The session it was taken at; null for what has none. */
    public String session() {
        return session;
    }

    /**
     * What a step rests on.
     *
     * @param evidence a certificate, a register entry, a signed form; null where a session and its witness, or the record, show it
     * @param session the session it was taken at; may be null
     * @param witness the mentor, the observer or the manager; may be null
     * @param more what else is known of it
     */
    public record Ground(LocalDate on, String evidence, String session, String witness, Particulars more) {

        /** One with nothing more. */
        public Ground(LocalDate on, String evidence, String session, String witness) {
            this(on, evidence, session, witness, Particulars.NONE);
        }

        /** What only a day is known of. */
        public static Ground on(LocalDate day, String evidence) {
            return new Ground(day, evidence, null, null, Particulars.NONE);
        }
    }

    /**
     * What else is known of a step; null where it does not apply.
     *
     * @param place where it was held, when that was elsewhere
     * @param outsideName a mentor or observer of another place
     * @param outsideBody for whom they work
     * @param declaration what the observer declared, in words
     * @param reason why it was not the manager on record who signed
     */
    public record Particulars(String place, String outsideName, String outsideBody, String declaration, String reason) {

        /** Nothing more. */
        public static final Particulars NONE = new Particulars(null, null, null, null, null);

        /** Only why somebody else signed. */
        public static Particulars because(String reason) {
            return new Particulars(null, null, null, null, reason);
        }
    }
}
