package org.hearth.practice.faces;

import java.io.Serializable;
import java.math.BigDecimal;

/** From where on a measure is fair and from where on good, on a form. */
public class BoundsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BigDecimal fair;
    private BigDecimal good;

    BoundsForm(BigDecimal fair, BigDecimal good) {
        this.fair = fair;
        this.good = good;
    }

    public BigDecimal getFair() {
        return fair;
    }

    public void setFair(BigDecimal fair) {
        this.fair = fair;
    }

    public BigDecimal getGood() {
        return good;
    }

    public void setGood(BigDecimal good) {
        this.good = good;
    }
}
