package org.hearth.practice.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonCard;
import org.hearth.practice.PracticeView;
import org.hearth.practice.ScoreDraft;
import org.hearth.practice.application.PracticeService;
import org.hearth.web.Notices;

/** Backs {@code /me/practice} and {@code /people/practice}: how well somebody practises, and one more sample of it. */
@Named
@ViewScoped
public class PracticeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PracticeService practice;

    @Inject
    Notices notices;

    private String ref;
    private PersonCard who;
    private boolean records;
    private List<PracticeView> all = List.of();
    private String programme;
    private LocalDate sampledOn;
    private String coder;
    private boolean another;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** One's own. */
    public void mine() {
        all = practice.mine();
    }

    /** Somebody else's. */
    public void load() {
        PersonId person = new PersonId(ref == null || ref.isBlank() ? "-" : ref);
        who = practice.who(person);
        all = practice.of(person);
        records = practice.mayRecord(person) && !all.isEmpty();
    }

    /** Keeps what was typed. */
    public String record() {
        practice.record(
                new PersonId(ref),
                new ScoreDraft(
                        programme == null && !all.isEmpty() ? all.get(0).programme() : programme,
                        sampledOn,
                        numbers.get("minutes"),
                        numbers.get("cultivating"),
                        numbers.get("softening"),
                        numbers.get("partnership"),
                        numbers.get("empathy"),
                        numbers.get("simpleReflections"),
                        numbers.get("complexReflections"),
                        numbers.get("questions"),
                        numbers.get("adherent"),
                        numbers.get("nonAdherent"),
                        coder,
                        another));
        notices.afterRedirect("practice.notice.recorded", who.name());
        return "/people/practice?faces-redirect=true&ref=" + ref;
    }

    public List<PracticeView> getAll() {
        return all;
    }

    public boolean isRecords() {
        return records;
    }

    public PersonCard getWho() {
        return who;
    }

    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public LocalDate getSampledOn() {
        return sampledOn;
    }

    public void setSampledOn(LocalDate sampledOn) {
        this.sampledOn = sampledOn;
    }

    public String getCoder() {
        return coder;
    }

    public void setCoder(String coder) {
        this.coder = coder;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }
}
