package org.hearth.partnership.faces;

import java.io.Serializable;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;

/** What the fields about one room hold: one there is, or the one that may be added. */
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String known;
    private String name;
    private Integer capacity;
    private boolean close;

    private RoomForm(String id, String name, Integer capacity) {
        this.id = id;
        this.known = name;
        this.name = name;
        this.capacity = capacity;
    }

    static RoomForm of(SiteView.Room kept) {
        return new RoomForm(kept.id(), kept.name(), kept.capacity());
    }

    static RoomForm empty() {
        return new RoomForm(null, null, null);
    }

    /** Whether the site is to have this room: not closed, and not left empty. */
    boolean isMeant() {
        boolean untouched = isFresh() && (name == null || name.isBlank()) && capacity == null;
        return !close && !untouched;
    }

    SiteDetails.Room details() {
        return new SiteDetails.Room(id, name, capacity);
    }

    /** Whether there is no such room yet. */
    public boolean isFresh() {
        return id == null;
    }

    /** The name the room has now, whatever is typed; nothing for one that may be added. */
    public String getKnown() {
        return known;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public boolean isClose() {
        return close;
    }

    public void setClose(boolean close) {
        this.close = close;
    }
}
