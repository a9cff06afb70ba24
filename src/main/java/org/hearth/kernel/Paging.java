package org.hearth.kernel;

/** Which slice of a list is wanted: page from 0, size 1 to 200. Anything else is brought into range. */
public record Paging(int page, int size) {

    private static final int LARGEST = 200;
    private static final int DEEPEST = 100_000;

    public Paging {
        size = Math.max(1, Math.min(LARGEST, size));
        page = Math.max(0, Math.min(DEEPEST, page));
    }

    /** The number of items before the slice. */
    public int offset() {
        return page * size;
    }
}
