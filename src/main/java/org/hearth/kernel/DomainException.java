package org.hearth.kernel;

import java.util.Arrays;

/** A refusal the domain can explain to its user. Never a bug, so never logged as an error. */
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] details;

    protected DomainException(String code, Object... details) {
        super(code + Arrays.toString(details));
        this.code = code;
        this.details = details.clone();
    }

    /** {@code room.reason}: the problem type over HTTP and the key of the sentence in the room's messages. */
    public String code() {
        return code;
    }

    /** What fills the blanks in the sentence: {0}, {1}. Dates and times are words only once they are shown. */
    public Object[] details() {
        return details == null ? new Object[0] : details.clone();
    }
}
