package org.hearth.cohort.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.cohort.StepDraft;

/** What is typed about a step. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String step;
    private LocalDate on;
    private String evidence;
    private String session;
    private String witness;
    private boolean noInterest;
    private boolean elsewhere;
    private String place;
    private String outsideName;
    private String outsideBody;

    StepDraft draft() {
        return new StepDraft(
                step, on, evidence, session, witness, noInterest, elsewhere, place, outsideName, outsideBody);
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }

    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOutsideName() {
        return outsideName;
    }

    public void setOutsideName(String outsideName) {
        this.outsideName = outsideName;
    }

    public String getOutsideBody() {
        return outsideBody;
    }

    public void setOutsideBody(String outsideBody) {
        this.outsideBody = outsideBody;
    }
}
