package org.hearth.exchange.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.exchange.Balance;
import org.hearth.exchange.ExchangeView;
import org.hearth.exchange.KindSum;
import org.hearth.exchange.RequestView;
import org.hearth.exchange.Unit;
import org.hearth.exchange.application.ExchangeService;
import org.hearth.exchange.application.RequestService;
import org.hearth.kernel.Paging;

/** Backs {@code /exchange}: the board. The training year and the page of partners stand in the address. */
@Named
@RequestScoped
public class ExchangeBean {

    private static final int SIZE = 15;
    private static final int REQUESTS = 5;

    /** Half of the picture is for what was got, half for what was given. */
    private static final int HALF = 100;

    @Inject
    ExchangeService service;

    @Inject
    RequestService asking;

    private String period;
    private int page = 1;
    private ExchangeView board;
    private List<RequestView> requests = List.of();

    public void load() {
        Integer year = period != null && period.matches("[0-9]{4}") ? Integer.valueOf(period) : null;
        board = service.board(year, new Paging(page - 1, SIZE));
        requests = asking.list(true, new Paging(0, REQUESTS)).items();
    }

    /** How long a bar is: the longest of the page fills its half. */
    public long length(int places) {
        int most = getRows().stream()
                .mapToInt(each -> Math.max(each.gave(), each.got()))
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.max(0, Math.round((double) HALF * places / most));
    }

    /** Where a bar of what was got begins: it grows from the middle to the left. */
    public long start(int places) {
        return HALF - length(places);
    }

    /** Whether anything at all was given or got in the period. */
    public boolean isMoved() {
        return getRows().stream()
                .anyMatch(each -> each.gave() != 0
                        || each.got() != 0
                        || each.credits() != 0
                        || lent(each)
                        || !each.inKind().isEmpty());
    }

    /** What else was given in kind by somebody on this page: a column for each. */
    public List<Unit> getKinds() {
        return getRows().stream()
                .flatMap(each -> each.inKind().stream())
                .map(KindSum::unit)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether trainer days were given or got by somebody on this page. */
    public boolean isTrainersLent() {
        return getRows().stream().anyMatch(ExchangeBean::lent);
    }

    private static boolean lent(Balance each) {
        return each.trainerDaysGave().signum() != 0 || each.trainerDaysGot().signum() != 0;
    }

    /** The balances of this page; none while the address could not be read. */
    public List<Balance> getRows() {
        return board == null ? List.of() : board.balances().items();
    }

    /** The requests that are open, those whose day comes first. */
    public List<RequestView> getRequests() {
        return requests;
    }

    /** Whether the viewer asks for places in a partner's name. */
    public boolean isAsks() {
        return asking.mayAsk();
    }

    public ExchangeView getBoard() {
        return board;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
