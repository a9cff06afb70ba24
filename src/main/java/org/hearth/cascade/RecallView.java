package org.hearth.cascade;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.Page;

/**
 * Whom a recall concerns: everybody with an award that counts and was taught so, and everybody below them in the cascade.
 *
 * @param edition what is recalled; null for a trainer, or while nothing is chosen
 * @param trainer whose training is recalled; null for an edition
 * @param from only sessions that ended on the day or later; null for all
 * @param editions to choose from
 * @param trainers to choose from: those who trained anybody
 * @param people those the reader may see by name, by family name
 * @param partners how many there are at each partner it concerns, by name
 * @param total how many there are that may be counted
 */
public record RecallView(
        String programme,
        String programmeName,
        String edition,
        String trainer,
        String trainerName,
        LocalDate from,
        List<String> editions,
        List<Trainer> trainers,
        Page<AffectedView> people,
        List<AtPartner> partners,
        Count total)
        implements Serializable {

    public RecallView {
        editions = List.copyOf(editions);
        trainers = List.copyOf(trainers);
        partners = List.copyOf(partners);
    }

    /** Whether anything is chosen to be recalled. */
    public boolean asked() {
        return edition != null || trainer != null;
    }

    /** A trainer to choose. */
    public record Trainer(String person, String name) implements Serializable {}

    /** How many people of a partner; {@code own} are those the reader may see by name. */
    public record AtPartner(String partnerName, Count people, boolean own) implements Serializable {}
}
