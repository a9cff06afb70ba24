package org.hearth.learning.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.BookingId;
import org.hearth.learning.AnswerEvaluation;
import org.hearth.learning.Degree;
import org.hearth.learning.EvaluationView;
import org.hearth.learning.application.EvaluationService;
import org.hearth.web.Notices;

/** Backs {@code /me/evaluation}: what one says of a course one attended. */
@Named
@ViewScoped
public class EvaluationBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EvaluationService service;

    @Inject
    Notices notices;

    private String ref;
    private EvaluationView view;
    private String useful;
    private String ready;
    private String remark;

    public void load() {
        view = service.view(new BookingId(ref));
    }

    public String send() {
        service.answer(new BookingId(view.booking()), new AnswerEvaluation(useful, ready, remark));
        notices.afterRedirect("learning.evaluated");
        return "/me/learning.xhtml?faces-redirect=true";
    }

    public EvaluationView getView() {
        return view;
    }

    public List<Degree> getDegrees() {
        return List.of(Degree.values());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getUseful() {
        return useful;
    }

    public void setUseful(String useful) {
        this.useful = useful;
    }

    public String getReady() {
        return ready;
    }

    public void setReady(String ready) {
        this.ready = ready;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
