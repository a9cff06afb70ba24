package org.hearth.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number with a point as people write it: no powers of ten, which may be of a size nobody can print. Registered in {@code faces-config.xml}. */
public class DecimalConverter implements Converter<BigDecimal> {

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{0,12}(\\.\\d{1,12})?|-?\\d{1,3}(,\\d{3}){1,3}(\\.\\d{1,12})?");

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent box, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> new ConverterException(Words.error("number.unreadable")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent box, BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The number that was typed: {@code 12}, {@code 0.6}, {@code .6}, {@code 1,250.5}. */
    static Optional<BigDecimal> read(String typed) {
        String text = typed.strip();
        boolean number = NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
        return number ? Optional.of(new BigDecimal(text.replace(",", ""))) : Optional.empty();
    }
}
