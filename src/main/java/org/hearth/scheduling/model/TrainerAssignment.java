package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.TrainerRole;

/** That a person trains at a session, and as what. */
@Entity
@Table(name = "trainer_assignment")
@IdClass(TrainerAssignment.Key.class)
class TrainerAssignment {

    @Id
    @ManyToOne
    @JoinColumn(name = "session_id")
    private Session session;

    @Id
    @Column(name = "person_id")
    private String person;

    @Enumerated(EnumType.STRING)
    private TrainerRole role;

    protected TrainerAssignment() {} // for JPA

    TrainerAssignment(Session session, PlannedTrainer trainer) {
        this.session = session;
        this.person = trainer.person();
        this.role = trainer.role();
    }

    void actAs(TrainerRole newRole) {
        role = newRole;
    }

    String person() {
        return person;
    }

    PlannedTrainer planned() {
        return new PlannedTrainer(person, role);
    }

    /** What makes an assignment unique. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String session;
        private String person;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.person.equals(person) && key.session.equals(session);
        }

        @Override
        public int hashCode() {
            return session.hashCode() * 31 + person.hashCode();
        }
    }
}
