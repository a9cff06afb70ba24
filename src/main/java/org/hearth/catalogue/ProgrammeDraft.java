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
        Boolean active)
        implements Serializable {}
