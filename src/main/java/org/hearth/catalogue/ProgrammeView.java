package org.hearth.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A programme in full, with its fidelity rules, newest first. */
public record ProgrammeView(
        String id,
        String code,
        String name,
        String aliases,
        String licensor,
        LicenceNeed licenceNeed,
        ProgrammeRoute route,
        String topic,
        String summary,
        String evidence,
        String fidelityTool,
        String practiceRequirement,
        String contentVersion,
        String contentOwner,
        LocalDate contentReviewOn,
        String parentGroupSessions,
        String source,
        LocalDate licenceEndsOn,
        String materials,
        String certificateIssuer,
        String trainerPrerequisites,
        String trainerAgreement,
        boolean active,
        List<FidelityRuleView> rules,
        int version)
        implements Serializable {

    public ProgrammeView {
        rules = List.copyOf(rules);
    }

    /** One dated rule; {@code to} is null while no later one follows, {@code level} when it is for every level, {@code course} unless it is for one. */
    public record FidelityRuleView(
            String id,
            CourseLevel level,
            LocalDate from,
            LocalDate to,
            Integer separateDays,
            Integer minGapDays,
            Integer maxGapDays,
            Integer aimGapDays,
            int minTrainers,
            Integer minGroup,
            Integer maxGroup,
            boolean accreditedTrainers,
            String course,
            Integer parentGroupSessions,
            Integer parentGroupSessionsMost,
            String source)
            implements Serializable {}
}
