package org.hearth.scheduling.faces;

import java.io.Serializable;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.TrainerRole;
import org.hearth.scheduling.TrainerView;

/** One trainer as the form holds them. */
public class TrainerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String person;
    private final String name;
    private final String partnerName;
    private TrainerRole role;
    private boolean remove;

    TrainerForm(TrainerView trainer) {
        person = trainer.person();
        name = trainer.name();
        partnerName = trainer.partnerName();
        role = trainer.role();
    }

    PlannedTrainer planned() {
        return new PlannedTrainer(person, role);
    }

    public String getName() {
        return name;
    }

    public String getPartnerName() {
        return partnerName;
    }

    public TrainerRole getRole() {
        return role;
    }

    public void setRole(TrainerRole role) {
        this.role = role;
    }

    public boolean isRemove() {
        return remove;
    }

    public void setRemove(boolean remove) {
        this.remove = remove;
    }
}
