package org.hearth.exchange.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hearth.exchange.Kind;
import org.hearth.exchange.TermsDraft;

/** The fields in which an administrator says what counts in kind beside trainer days; an empty one does not count. */
public class KindsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal roomDay;
    private BigDecimal materials;
    private BigDecimal adminDay;
    private BigDecimal other;
    private String otherName;

    /** What was answered. */
    List<TermsDraft.Kind> answer() {
        List<TermsDraft.Kind> kinds = new ArrayList<>();
        add(kinds, Kind.ROOM_DAY, null, roomDay);
        add(kinds, Kind.MATERIALS, null, materials);
        add(kinds, Kind.ADMIN_DAY, null, adminDay);
        add(kinds, Kind.OTHER, otherName, other);
        return kinds;
    }

    private static void add(List<TermsDraft.Kind> kinds, Kind kind, String name, BigDecimal weight) {
        if (weight != null) {
            kinds.add(new TermsDraft.Kind(kind.name(), name, weight));
        }
    }

    public BigDecimal getRoomDay() {
        return roomDay;
    }

    public void setRoomDay(BigDecimal roomDay) {
        this.roomDay = roomDay;
    }

    public BigDecimal getMaterials() {
        return materials;
    }

    public void setMaterials(BigDecimal materials) {
        this.materials = materials;
    }

    public BigDecimal getAdminDay() {
        return adminDay;
    }

    public void setAdminDay(BigDecimal adminDay) {
        this.adminDay = adminDay;
    }

    public BigDecimal getOther() {
        return other;
    }

    public void setOther(BigDecimal other) {
        this.other = other;
    }

    public String getOtherName() {
        return otherName;
    }

    public void setOtherName(String otherName) {
        this.otherName = otherName;
    }
}
