package org.hearth.booking.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hearth.booking.Fee;
import org.hearth.booking.PolicyDraft;

/** One rule of a policy on a form: what it is for, what it costs, and {@link RuleScopeForm whom it is for}. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleScopeForm only;
    private String cause;
    private Integer days;
    private String unit;
    private String measure;
    private BigDecimal half;
    private BigDecimal full;
    private String per;

    private RuleForm(PolicyDraft.Rule rule) {
        only = new RuleScopeForm(rule);
    }

    /** A rule there is. */
    static RuleForm of(PolicyDraft.Rule rule) {
        RuleForm form = new RuleForm(rule);
        form.cause = rule.cause();
        form.days = rule.noticeDays();
        form.unit = rule.noticeUnit();
        form.measure = rule.measure();
        form.half = form.shown(rule.half());
        form.full = form.shown(rule.full());
        form.per = rule.per();
        return form;
    }

    /** A rule that may come. */
    static RuleForm fresh() {
        return of(new PolicyDraft.Rule(
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Fee.Measure.PENCE.name(),
                null,
                null,
                Fee.Per.DAY.name()));
    }

    private boolean isPence() {
        return Fee.Measure.PENCE.name().equals(measure);
    }

    private BigDecimal shown(Integer amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal whole = BigDecimal.valueOf(amount);
        return isPence() ? new BigDecimal(whole.divide(HUNDRED).toPlainString()) : whole;
    }

    private Integer kept(BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        BigDecimal exact = isPence() ? typed.multiply(HUNDRED) : typed;
        return exact.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                .intValue();
    }

    /** Whether there is anything to keep. */
    boolean isSaid() {
        return cause != null && !cause.isBlank();
    }

    /** The rule as it stands on the form. */
    PolicyDraft.Rule rule() {
        return new PolicyDraft.Rule(
                cause,
                days,
                unit,
                only.getTypes(),
                only.getSectors(),
                only.getContributes(),
                only.getLendsTrainers(),
                only.getTurnoverBelow(),
                only.getFromOutside(),
                only.getMode(),
                only.getLevel(),
                only.getAudience(),
                only.getFree(),
                measure,
                kept(half),
                kept(full),
                per);
    }

    /** For whom and what it is. */
    public RuleScopeForm getOnly() {
        return only;
    }

    public String getPer() {
        return per;
    }

    public void setPer(String per) {
        this.per = per;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public BigDecimal getHalf() {
        return half;
    }

    public void setHalf(BigDecimal half) {
        this.half = half;
    }

    public BigDecimal getFull() {
        return full;
    }

    public void setFull(BigDecimal full) {
        this.full = full;
    }
}
