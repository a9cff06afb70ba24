package org.hearth.it.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form of a page, read as a browser without scripts reads it. */
final class FormOnPage {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile("<(input|button)\\b([^>]*)>|<(textarea|select)\\b([^>]*)>(.*?)</\\3>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("<label\\b([^>]*)>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Set<String> CHOSEN = Set.of("select", "radio", "checkbox");
    private static final Set<String> NUMBERS = Set.of("numeric", "decimal");
    private static final Set<String> PRESSED = Set.of("submit", "image", "button");

    private final String id;
    private final String method;
    private final String action;
    private final List<Control> controls = new ArrayList<>();

    /**
     * A named part of a form: what kind it is, what it holds, whether it is sent as it stands, whether its label asks for
     * an answer, whether that is a number, and what else may be chosen.
     */
    record Control(String name, String type, String value, boolean sent, boolean needed, boolean number, String other) {

        /** Whether people type into it. */
        boolean typed() {
            return !CHOSEN.contains(type) && !pressed() && !type.equals("hidden");
        }

        /** Whether people choose in it between several; a lone box to tick is no choice between. */
        boolean chosen() {
            return CHOSEN.contains(type) && !ticked();
        }

        private boolean ticked() {
            return type.equals("checkbox") && value.equals("on");
        }

        boolean pressed() {
            return PRESSED.contains(type);
        }
    }

    private FormOnPage(Map<String, String> attributes, String inside) {
        id = attributes.getOrDefault("id", "");
        method = attributes.getOrDefault("method", "get");
        action = attributes.getOrDefault("action", "");
        Map<String, String> labels = labels(inside);
        Matcher found = CONTROL.matcher(inside);
        while (found.find()) {
            boolean closed = found.group(1) == null;
            String raw = closed ? found.group(4) : found.group(2);
            control(closed ? found.group(3) : found.group(1), attributes(raw), raw, found.group(5), labels);
        }
    }

    /** The forms in the main part of a page. */
    static List<FormOnPage> of(String page) {
        int main = Math.max(0, page.indexOf("<main"));
        int end = page.indexOf("</main>", main);
        Matcher found = FORM.matcher(page.substring(main, end < 0 ? page.length() : end));
        List<FormOnPage> forms = new ArrayList<>();
        while (found.find()) {
            forms.add(new FormOnPage(attributes(found.group(1)), found.group(2)));
        }
        return forms;
    }

    private static Map<String, String> labels(String inside) {
        Map<String, String> labels = new LinkedHashMap<>();
        Matcher found = LABEL.matcher(inside);
        while (found.find()) {
            labels.put(attributes(found.group(1)).getOrDefault("for", ""), found.group(2));
        }
        return labels;
    }

    private void control(
            String element, Map<String, String> attributes, String raw, String inside, Map<String, String> labels) {
        String name = attributes.get("name");
        if (name == null || raw.contains("disabled")) {
            return;
        }
        String type = element.equals("input") ? attributes.getOrDefault("type", "text") : element;
        if (element.equals("button")) {
            type = attributes.getOrDefault("type", "submit");
        }
        boolean number = NUMBERS.contains(attributes.getOrDefault("inputmode", ""));
        String label = labels.get(attributes.getOrDefault("id", ""));
        boolean needed = label != null && !label.contains("(optional)");
        if (element.equals("select")) {
            Matcher options = OPTION.matcher(inside == null ? "" : inside);
            String first = null;
            String other = "";
            String chosen = null;
            while (options.find()) {
                String value = attributes(options.group(1)).getOrDefault("value", "");
                first = first == null ? value : first;
                other = other.isEmpty() ? value : other;
                chosen = options.group(1).contains("selected") ? value : chosen;
            }
            String value = chosen == null ? String.valueOf(first) : chosen;
            controls.add(new Control(name, type, value, first != null, needed, false, other));
            return;
        }
        boolean check = type.equals("radio") || type.equals("checkbox");
        String value = element.equals("textarea") ? plain(inside) : attributes.getOrDefault("value", check ? "on" : "");
        controls.add(new Control(name, type, value, !check || raw.contains("checked"), needed, number, value));
    }

    String id() {
        return id;
    }

    String action() {
        return action;
    }

    boolean isPost() {
        return method.equalsIgnoreCase("post");
    }

    List<Control> controls() {
        return controls;
    }

    /** The buttons that send it. */
    List<Control> buttons() {
        return controls.stream().filter(each -> each.type().equals("submit")).toList();
    }

    /** What a browser sends when a button is pressed and nothing was touched. */
    Map<String, String> untouched(Control button) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Control each : controls) {
            if (each.sent() && !each.pressed()) {
                values.put(each.name(), each.value());
            }
        }
        values.put(button.name(), button.value());
        return values;
    }

    /** What a box holds, or null where there is no such box. */
    String held(String name) {
        return controls.stream()
                .filter(each -> each.name().equals(name))
                .map(Control::value)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            attributes.put(found.group(1), plain(found.group(2)));
        }
        return attributes;
    }

    /** Text as it was before it was written into a page. */
    private static String plain(String written) {
        String text = written == null ? "" : written;
        Matcher sign = Pattern.compile("&#(x?)([0-9a-fA-F]+);").matcher(text);
        return sign.replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }
}
