package org.hearth.catalogue.faces;

import java.time.LocalDate;
import org.hearth.catalogue.FidelityDraft;
import org.hearth.catalogue.ProgrammeDraft;
import org.hearth.catalogue.ProgrammeView;

/** The form of a programme, and the form of one rule below it. */
public class ProgrammeAnswers extends Answers {

    private static final long serialVersionUID = 1L;

    private LocalDate reviewOn;
    private LocalDate licenceEndsOn;
    private LocalDate from;
    private boolean active = true;
    private boolean accredited = true;

    static ProgrammeAnswers of(ProgrammeView programme) {
        ProgrammeAnswers form = new ProgrammeAnswers();
        form.text("code", programme.code())
                .text("name", programme.name())
                .text("aliases", programme.aliases())
                .text("licensor", programme.licensor())
                .text("licenceNeed", programme.licenceNeed())
                .text("route", programme.route())
                .text("topic", programme.topic())
                .text("summary", programme.summary())
                .text("evidence", programme.evidence())
                .text("fidelityTool", programme.fidelityTool())
                .text("practiceRequirement", programme.practiceRequirement())
                .text("contentVersion", programme.contentVersion())
                .text("contentOwner", programme.contentOwner())
                .text("parentGroupSessions", programme.parentGroupSessions())
                .text("source", programme.source())
                .text("materials", programme.materials())
                .text("certificateIssuer", programme.certificateIssuer())
                .text("trainerPrerequisites", programme.trainerPrerequisites())
                .text("trainerAgreement", programme.trainerAgreement());
        form.licenceEndsOn = programme.licenceEndsOn();
        form.reviewOn = programme.contentReviewOn();
        form.active = programme.active();
        return form;
    }

    ProgrammeDraft draft() {
        return new ProgrammeDraft(
                text("code"),
                text("name"),
                text("aliases"),
                text("licensor"),
                text("licenceNeed"),
                text("route"),
                text("topic"),
                text("summary"),
                text("evidence"),
                text("fidelityTool"),
                text("practiceRequirement"),
                text("contentVersion"),
                text("contentOwner"),
                reviewOn,
                text("parentGroupSessions"),
                text("source"),
                licenceEndsOn,
                text("materials"),
                text("certificateIssuer"),
                text("trainerPrerequisites"),
                text("trainerAgreement"),
                active);
    }

    FidelityDraft rule() {
        return new FidelityDraft(
                text("level"),
                from,
                number("separateDays"),
                number("minGapDays"),
                number("maxGapDays"),
                number("aimGapDays"),
                number("minTrainers"),
                number("minGroup"),
                number("maxGroup"),
                accredited,
                text("course"),
                number("parentGroupSessions"),
                number("parentGroupSessionsMost"),
                text("ruleSource"));
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public LocalDate getLicenceEndsOn() {
        return licenceEndsOn;
    }

    public void setLicenceEndsOn(LocalDate licenceEndsOn) {
        this.licenceEndsOn = licenceEndsOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isAccredited() {
        return accredited;
    }

    public void setAccredited(boolean accredited) {
        this.accredited = accredited;
    }
}
