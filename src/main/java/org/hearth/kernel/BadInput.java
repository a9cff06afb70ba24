package org.hearth.kernel;

import java.util.List;

/** What was sent cannot be used: each fault names its field and says what to do. Nothing was written. HTTP 400. */
public final class BadInput extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BadInput(List<Fault> faults) {
        super("kernel.bad-input");
        this.faults = List.copyOf(faults);
    }

    public BadInput(String field, Refusal refusal, Object... details) {
        this(List.of(new Fault(field, refusal, details)));
    }

    /** The faults, in the order of the form. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /** One field's fault; the sentence is found by the refusal's code. */
    public record Fault(String field, Refusal refusal, Object... details) {}
}
