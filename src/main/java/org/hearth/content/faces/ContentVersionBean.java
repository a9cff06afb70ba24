package org.hearth.content.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.OwnerDraft;
import org.hearth.content.ReviewDraft;
import org.hearth.content.application.ReadingService;
import org.hearth.content.application.VersionService;
import org.hearth.web.Notices;

/** Backs {@code /training/content-version}: one version, its owners and reviews. */
@Named
@ViewScoped
public class ContentVersionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    VersionService versions;

    @Inject
    Notices notices;

    private String id;
    private ContentView found;
    private ContentView.Version version;
    private LocalDate heldOn;
    private String decided;
    private LocalDate nextOn;
    private String owner;
    private LocalDate from;
    private final WithdrawForm end = new WithdrawForm();

    public void load() {
        found = reading.ofVersion(id);
        version = found.versions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public String review() {
        versions.review(found.programme(), id, found.version(), new ReviewDraft(decided, heldOn, nextOn));
        return done("reviewed");
    }

    public String own() {
        versions.own(found.programme(), id, found.version(), new OwnerDraft(owner, from));
        return done("owned");
    }

    public String withdraw() {
        versions.withdraw(found.programme(), id, found.version(), end.answer());
        return done("withdrawn");
    }

    private String done(String what) {
        notices.afterRedirect("content.notice." + what);
        return "/training/content-version?faces-redirect=true&id=" + id;
    }

    /** Where a recall of this version begins. */
    public String getRecall() {
        return "/training/recall?programme=" + found.programme() + "&edition="
                + URLEncoder.encode(version.label(), StandardCharsets.UTF_8);
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return reading.peopleLike(words);
    }

    public ContentView getFound() {
        return found;
    }

    public ContentView.Version getVersion() {
        return version;
    }

    public WithdrawForm getEnd() {
        return end;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getDecided() {
        return decided;
    }

    public void setDecided(String decided) {
        this.decided = decided;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
