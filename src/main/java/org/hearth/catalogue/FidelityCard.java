package org.hearth.catalogue;

import java.io.Serializable;

/**
 * A programme's rules on a day. Null means the programme does not say.
 *
 * @param separateDays on how many separate days it must be delivered
 * @param minGapDays fewest days between one day and the next
 * @param maxGapDays most days between one day and the next
 * @param aimGapDays the gap the programme recommends
 * @param minTrainers how many trainers must be there
 * @param minGroup fewest people in a group
 * @param maxGroup most people in a group
 * @param accreditedTrainers whether they must be accredited on every day
 * @param parentGroupSessions how many meetings a parent group has, the fewest where it may have more
 * @param parentGroupSessionsMost the most, where the number is not fixed
 */
public record FidelityCard(
        String programme,
        String programmeName,
        Integer separateDays,
        Integer minGapDays,
        Integer maxGapDays,
        Integer aimGapDays,
        int minTrainers,
        Integer minGroup,
        Integer maxGroup,
        boolean accreditedTrainers,
        Integer parentGroupSessions,
        Integer parentGroupSessionsMost,
        String source)
        implements Serializable {}
