package org.hearth.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody wants a programme to say.
 *
 * @param code short name in capitals, like {@code RESTORATIVE}; kept as it was when a programme is changed
 * @param aliases other names people search for, with commas between
 * @param licenceNeed a {@link LicenceNeed}
 * @param route a {@link ProgrammeRoute}
 * @param licenceEndsOn the last day of the licence; null while there is none
 * @param materials what each person trained is given
 * @param certificateIssuer whose certificate it is
 * @param trainerPrerequisites what somebody does before they train others
 * @param trainerAgreement what a trainer signs
 * @param active false ends the programme: its courses stay on record, new ones cannot be published
 */
public record ProgrammeDraft(
        String code,
        String name,
        String aliases,
        String licensor,
        String licenceNeed,
        String route,
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
        Boolean active)
        implements Serializable {}
