package org.hearth.cascade;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A trainer in the cascade.
 *
 * @param name null where the trainer was not recorded, or is trained and neither accredited nor has trained anybody yet
 *     (decision 0183)
 * @param recorded whether it is a trainer; if not, it stands for sessions whose trainer was not recorded
 * @param generation 0 for who was trained elsewhere, else one more than their trainer's
 * @param edition of the course that made them a trainer; null for somebody trained elsewhere
 * @param trained people trained directly
 * @param reached people trained by them, by whom they trained, and so on; each once
 * @param lastSession the last day of the last session they led that gave an award; null while there is none
 * @param accreditedUntil the last day of the accreditation of today; null where it has no end or there is none
 * @param accredited whether they may train the programme today
 * @param counts whether the award that made them a trainer still counts; true for somebody trained elsewhere
 * @param dormant whether nobody was trained by them or below them for as long as the programme says
 */
public record NodeView(
        String id,
        String person,
        String name,
        boolean recorded,
        int generation,
        String edition,
        LocalDate trainedOn,
        Count trained,
        Count reached,
        LocalDate lastSession,
        LocalDate accreditedUntil,
        boolean accredited,
        boolean counts,
        boolean dormant)
        implements Serializable {}
