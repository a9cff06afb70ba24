package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hearth.cohort.PoolView;
import org.hearth.cohort.application.PoolService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/pool}: what partners pledged of their trainers' days, and what came of it. */
@Named
@RequestScoped
public class PoolBean {

    private static final int WIDTH = 200;

    @Inject
    PoolService service;

    @Inject
    Viewer viewer;

    private LocalDate on;
    private PoolView view;

    public void load() {
        view = service.on(on);
    }

    /** How long a part of a bar is: the longest bar fills the picture of 200. */
    public long length(BigDecimal days) {
        double most = view.partners().stream()
                .flatMap(each -> Stream.of(each.pledged(), each.delivered().add(each.booked())))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        return most == 0 ? 0 : Math.round(WIDTH * days.doubleValue() / most);
    }

    /** Whether the viewer leads a partner and can pledge for it. */
    public boolean isLeader() {
        return viewer.may(Permission.NOMINATE_TRAINERS);
    }

    /** Whether the viewer plans sessions. */
    public boolean isPlanner() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    /** Whether more is done than was pledged. */
    public boolean over(BigDecimal left) {
        return left.signum() < 0;
    }

    public PoolView getView() {
        return view;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
