package org.hearth.catalogue.faces;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What a form's fields hold, by the field's id: texts as typed, and whole numbers. */
public class Answers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> texts = new HashMap<>();
    private final HashMap<String, Object> numbers = new HashMap<>();

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, Object> getNumbers() {
        return numbers;
    }

    Answers text(String field, Object value) {
        texts.put(field, value == null ? null : value.toString());
        return this;
    }

    Answers number(String field, Integer value) {
        numbers.put(field, value);
        return this;
    }

    String text(String field) {
        return texts.get(field);
    }

    Integer number(String field) {
        return numbers.get(field) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }
}
