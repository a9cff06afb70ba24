package org.hearth.partnership.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.partnership.SiteDetails;
import org.hearth.partnership.SiteView;

/** What the fields about a site hold while somebody fills them in. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String kind;
    private String hub;
    private String locality;
    private String partner;
    private String address;
    private String postcode;
    private String establishment = "NONE";
    private boolean stepFree;
    private boolean hearingLoop;
    private boolean parking;
    private String accessNotes;
    private String status = "OPEN";
    private final List<RoomForm> rooms = new ArrayList<>();

    /** The fields of a site there is not yet. */
    static SiteForm empty() {
        var form = new SiteForm();
        form.rooms.add(RoomForm.empty());
        return form;
    }

    static SiteForm of(SiteView kept) {
        var form = new SiteForm();
        kept.rooms().forEach(each -> form.rooms.add(RoomForm.of(each)));
        form.rooms.add(RoomForm.empty());
        form.name = kept.name();
        form.kind = kept.kind();
        form.hub = kept.hub();
        form.locality = kept.locality();
        form.partner = kept.partner();
        form.address = kept.address();
        form.postcode = kept.postcode();
        form.establishment = kept.specifiedEstablishment();
        form.stepFree = kept.stepFree();
        form.hearingLoop = kept.hearingLoop();
        form.parking = kept.parking();
        form.accessNotes = kept.accessNotes();
        form.status = kept.status();
        return form;
    }

    /** The fields as a command: the rooms that stay, and the new one when something is said of it. */
    SiteDetails details() {
        return new SiteDetails(
                name,
                kind,
                hub,
                locality,
                partner,
                address,
                postcode,
                establishment,
                stepFree,
                hearingLoop,
                parking,
                accessNotes,
                status,
                rooms.stream().filter(RoomForm::isMeant).map(RoomForm::details).toList());
    }

    public List<RoomForm> getRooms() {
        return rooms;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getEstablishment() {
        return establishment;
    }

    public void setEstablishment(String establishment) {
        this.establishment = establishment;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public boolean isHearingLoop() {
        return hearingLoop;
    }

    public void setHearingLoop(boolean hearingLoop) {
        this.hearingLoop = hearingLoop;
    }

    public boolean isParking() {
        return parking;
    }

    public void setParking(boolean parking) {
        this.parking = parking;
    }

    public String getAccessNotes() {
        return accessNotes;
    }

    public void setAccessNotes(String accessNotes) {
        this.accessNotes = accessNotes;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
