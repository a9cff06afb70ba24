package org.hearth.kernel;

import java.io.Serializable;
import java.util.List;

/** One page of a list: its items, which page it is (from 0), how many fit a page, and how many there are in all. */
public record Page<T>(List<T> items, int page, int size, long total) implements Serializable {

    public Page {
        items = List.copyOf(items);
    }

    /** The wanted slice of a list that is all there. */
    public static <T> Page<T> of(List<T> all, Paging wanted) {
        int from = Math.min(wanted.offset(), all.size());
        int to = Math.min(from + wanted.size(), all.size());
        return new Page<>(all.subList(from, to), wanted.page(), wanted.size(), all.size());
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
