package org.hearth.cascade;

import java.io.Serializable;
import java.util.List;

/**
 * A programme's cascade in numbers, and where in it one stands.
 *
 * @param begun whether lineage is kept of it yet; it is begun within minutes of the first award
 * @param dormantMonths after how many months in which nobody was trained a branch is dormant
 * @param asksAccreditation whether its trainers are to be accredited
 * @param leads how many lead trainers stand at its top
 * @param trainers how many people were trained as trainers
 * @param practitioners how many people were trained otherwise
 * @param path from the top down to the trainer that is open, who is the last; empty at the top
 * @param others how many people the open trainer trained at partners whose people the reader may not see by name
 */
public record CascadeView(
        String programme,
        String programmeName,
        boolean begun,
        int dormantMonths,
        boolean asksAccreditation,
        int leads,
        Count trainers,
        Count practitioners,
        List<NodeView> path,
        Count others)
        implements Serializable {

    public CascadeView {
        path = List.copyOf(path);
    }
}
