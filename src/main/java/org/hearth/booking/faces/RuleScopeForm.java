package org.hearth.booking.faces;

import java.io.Serializable;
import java.util.List;
import org.hearth.booking.PolicyDraft;

/** For which partners and which courses a rule of a policy is, on a form; what is left empty does not matter. */
public class RuleScopeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> types;
    private List<String> sectors;
    private Boolean contributes;
    private Boolean lendsTrainers;
    private Boolean fromOutside;
    private Integer turnoverBelow;
    private String mode;
    private String level;
    private String audience;
    private Boolean free;

    RuleScopeForm(PolicyDraft.Rule rule) {
        types = rule.partnerTypes();
        sectors = rule.sectors();
        contributes = rule.contributes();
        lendsTrainers = rule.lendsTrainers();
        fromOutside = rule.fromOutside();
        turnoverBelow = rule.turnoverBelow();
        mode = rule.mode();
        level = rule.level();
        audience = rule.audience();
        free = rule.free();
    }

    /** Whether it is for some only, so that the form shows it at once. */
    public boolean isSaid() {
        boolean whom = !types.isEmpty()
                || !sectors.isEmpty()
                || contributes != null
                || lendsTrainers != null
                || fromOutside != null
                || turnoverBelow != null;
        return whom || isNamed(mode) || isNamed(level) || isNamed(audience) || free != null;
    }

    private static boolean isNamed(String word) {
        return word != null && !word.isBlank();
    }

    public List<String> getTypes() {
        return types;
    }

    public void setTypes(List<String> types) {
        this.types = types;
    }

    public List<String> getSectors() {
        return sectors;
    }

    public void setSectors(List<String> sectors) {
        this.sectors = sectors;
    }

    public Boolean getContributes() {
        return contributes;
    }

    public void setContributes(Boolean contributes) {
        this.contributes = contributes;
    }

    public Boolean getLendsTrainers() {
        return lendsTrainers;
    }

    public void setLendsTrainers(Boolean lendsTrainers) {
        this.lendsTrainers = lendsTrainers;
    }

    public Boolean getFromOutside() {
        return fromOutside;
    }

    public void setFromOutside(Boolean fromOutside) {
        this.fromOutside = fromOutside;
    }

    public Integer getTurnoverBelow() {
        return turnoverBelow;
    }

    public void setTurnoverBelow(Integer turnoverBelow) {
        this.turnoverBelow = turnoverBelow;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public Boolean getFree() {
        return free;
    }

    public void setFree(Boolean free) {
        this.free = free;
    }
}
