package org.hearth.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it, or as a browser's time box sends it; writes it for the time box. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.\\s]?([0-5]\\d))?(?:[:.][0-5]\\d(?:\\.\\d+)?)?\\s*([ap])?\\.?(?:m\\.?)?");
    private static final int NOON = 12;
    private static final int HOURS = 24;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent box, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed).orElseThrow(() -> new ConverterException(Words.error("time.unreadable")));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent box, LocalTime time) {
        return time == null ? "" : String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** The time that was typed: {@code 09:30}, {@code 9.30}, {@code 9:30am}, {@code 0930}, {@code 4pm}, {@code midday}. */
    static Optional<LocalTime> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.equals("midday") || text.equals("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        String half = time.group(3);
        if (half == null) {
            return hour < HOURS ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
        }
        if (hour < 1 || hour > NOON) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour % NOON + (half.equals("p") ? NOON : 0), minute));
    }
}
