package org.hearth.embedding;

import java.time.LocalDate;

/**
 * A group for parents as somebody plans it.
 *
 * @param kind its code, like {@code UYCB}
 * @param partner who runs it
 * @param site where
 * @param first one of the two who lead it: a person id
 * @param second the other
 * @param sessions how many; only a number the kind allows
 * @param invited how many parents are invited, 1 to 40; may be left out
 */
public record ParentGroupDraft(
        String kind,
        String partner,
        String site,
        String first,
        String second,
        LocalDate startsOn,
        Integer sessions,
        Integer invited) {

    /** Nothing was said. */
    public static final ParentGroupDraft NOTHING = new ParentGroupDraft(null, null, null, null, null, null, null, null);
}
