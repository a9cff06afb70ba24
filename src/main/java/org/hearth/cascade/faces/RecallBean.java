package org.hearth.cascade.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.hearth.cascade.Count;
import org.hearth.cascade.RecallDraft;
import org.hearth.cascade.RecallSent;
import org.hearth.cascade.RecallView;
import org.hearth.cascade.application.RecallService;
import org.hearth.kernel.Paging;
import org.hearth.web.Notices;

/** Backs {@code /training/recall}: whom a recall concerns, and the letter to them. What is recalled stands in the address. */
@Named
@ViewScoped
public class RecallBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    @Inject
    RecallService service;

    @Inject
    Notices notices;

    private String programme;
    private String edition;
    private String trainer;
    private String from;
    private int page = 1;
    private String words;
    private RecallView view;
    private boolean dayWrong;

    public void load() {
        Paging paging = new Paging(page - 1, SIZE);
        view = service.view(programme, null, null, null, paging); // stays to choose from when the day is refused
        dayWrong = true;
        view = service.view(programme, edition, trainer, from, paging);
        dayWrong = false;
    }

    /** Writes the letters. */
    public String send() {
        RecallSent sent = service.send(programme, new RecallDraft(edition, trainer, view.from(), words));
        notices.afterRedirect(
                sent.unreached().isEmpty() ? "cascade.notice.sent" : "cascade.notice.sent-but",
                String.join(", ", sent.unreached()));
        if (sent.withoutAddress() > 0) {
            notices.afterRedirect("cascade.notice.without-address", sent.withoutAddress());
        }
        String what = edition == null
                ? "&trainer=" + trainer
                : "&edition=" + URLEncoder.encode(edition, StandardCharsets.UTF_8);
        return "/training/recall?faces-redirect=true&programme=" + programme + what
                + (view.from() == null ? "" : "&from=" + view.from());
    }

    /** What is recalled, in words; nothing while nothing is chosen. */
    public String getSubject() {
        if (view == null || !view.asked()) {
            return "";
        }
        return view.edition() == null
                ? Words.say("recall.of-trainer", view.trainerName())
                : Words.say("recall.of-edition", view.edition());
    }

    /** How many people, in words. */
    public String said(Count count) {
        return Words.count(count);
    }

    /** Whether the day in the address is none. */
    public boolean isDayWrong() {
        return dayWrong;
    }

    public RecallView getView() {
        return view;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = blankless(edition);
    }

    public String getTrainer() {
        return trainer;
    }

    public void setTrainer(String trainer) {
        this.trainer = blankless(trainer);
    }

    private static String blankless(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = blankless(from);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
