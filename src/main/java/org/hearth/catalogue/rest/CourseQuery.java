package org.hearth.catalogue.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseWish;
import org.hearth.kernel.BadInput;

/** What a search over courses may ask by its address. A choice there is none of is refused. */
public class CourseQuery {

    @QueryParam("q")
    String q;

    @QueryParam("topic")
    List<String> topic;

    @QueryParam("programme")
    List<String> programme;

    @QueryParam("level")
    List<String> level;

    @QueryParam("mode")
    List<String> mode;

    @QueryParam("age")
    String age;

    @QueryParam("role")
    String role;

    /** The wish in the domain's words. */
    CourseWish wish() {
        return new CourseWish(
                q,
                Set.copyOf(some(topic)),
                Set.copyOf(some(programme)),
                choices("level", some(level), CourseLevel.class),
                choices("mode", some(mode), CourseMode.class),
                choices("age", age == null ? List.of() : some(List.of(age)), AgeBand.class).stream()
                        .findFirst()
                        .orElse(null),
                role == null || role.isBlank() ? null : role);
    }

    private static List<String> some(List<String> given) {
        return given.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static <E extends Enum<E>> Set<E> choices(String field, Collection<String> given, Class<E> type) {
        Set<E> wanted = EnumSet.noneOf(type);
        for (String each : given) {
            String name = each.toUpperCase(Locale.ROOT);
            wanted.add(EnumSet.allOf(type).stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(field, CatalogueRefusal.UNKNOWN_CHOICE)));
        }
        return wanted;
    }
}
