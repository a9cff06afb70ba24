package org.hearth.cascade.model;

/**
 * A row of the lineage as it stands.
 *
 * @param parent null for a root
 * @param person whose award it is, or the trainer trained elsewhere; null where the trainer was not recorded
 * @param trainer whether it makes its person a trainer
 * @param counts whether its award counts
 */
public record Placed(
        String id,
        String programme,
        String parent,
        int generation,
        String person,
        String partner,
        boolean trainer,
        boolean counts) {

    /** The generation of whoever is trained by it: always one more. */
    public int next() {
        return generation + 1;
    }
}
