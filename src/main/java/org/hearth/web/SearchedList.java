package org.hearth.web;

import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/**
 * A page with a list whose search and place in it stand in the address, so that it can be linked to and gone back to.
 *
 * @param <T> what a row shows
 */
public abstract class SearchedList<T> {

    private static final int SIZE = 20;

    private String q;
    private int page = 1;
    private Page<T> list;

    /** Reads what the search finds, or all when nothing is searched for. */
    protected abstract Page<T> find(String words, Paging paging);

    /** Reads the rows to show. */
    public void load() {
        list = find(q, new Paging(page - 1, SIZE));
    }

    public Page<T> getList() {
        return list;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
