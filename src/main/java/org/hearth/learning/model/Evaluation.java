package org.hearth.learning.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.learning.Degree;

/** What somebody said of a course, by their booking. Answered again after the host took it back, it is written over. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    @Id
    @Column(name = "booking_id")
    private String booking;

    @Column(name = "partnership_id")
    private String partnership;

    @Enumerated(EnumType.STRING)
    private Degree useful;

    @Enumerated(EnumType.STRING)
    private Degree ready;

    private String remark;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Evaluation() {} // for JPA

    public static Evaluation of(Completion completion, Degree useful, Degree ready, String remark, Instant at) {
        var made = new Evaluation();
        made.booking = completion.booking();
        made.partnership = completion.partnership().value();
        made.useful = useful;
        made.ready = ready;
        made.remark = remark;
        made.answeredAt = at;
        return made;
    }
}
