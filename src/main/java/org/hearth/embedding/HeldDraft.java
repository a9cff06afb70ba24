package org.hearth.embedding;

import java.time.LocalDate;
import java.util.List;

/**
 * That a meeting was held, and who was there.
 *
 * @param on the day it was held, today at the latest
 * @param present person ids of members
 */
public record HeldDraft(LocalDate on, List<String> present) {

    public HeldDraft {
        present = present == null
                ? List.of()
                : present.stream().map(each -> each == null ? "" : each).toList();
    }
}
