package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearth.cohort.MatchView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.application.MatchService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;

/** Backs {@code /training/matches}: sessions that lack a trainer, and who could train them. */
@Named
@RequestScoped
public class MatchesBean {

    private static final int SIZE = 10;

    @Inject
    MatchService service;

    private String programme;
    private int page;
    private List<Taught> programmes = List.of();
    private Page<MatchView> list;

    public void load() {
        programmes = service.programmes();
        list = service.matches(programme, new Paging(page, SIZE));
    }

    /** The step of the plan that adds the trainer, with them found already. */
    public String adding(MatchView session, MatchView.Proposal who) {
        return "/training/schedule?ref=" + session.ref() + "&step=trainers&q="
                + URLEncoder.encode(who.name(), StandardCharsets.UTF_8);
    }

    public List<Taught> getProgrammes() {
        return programmes;
    }

    public Page<MatchView> getList() {
        return list;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
