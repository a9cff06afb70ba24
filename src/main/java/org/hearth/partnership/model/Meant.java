package org.hearth.partnership.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearth.partnership.PersonCard;
import org.hearth.partnership.PersonRow;

/** Who is meant by what somebody typed, or chose from a list and so has in the box. */
public final class Meant {

    private Meant() {}

    /** The part of it to look for: what is offered names the partner after a comma, which no search finds. */
    public static String name(String typed) {
        return typed == null ? "" : typed.split(",", 2)[0].strip();
    }

    /** The one of those found who is meant; empty when nobody is, or more than one may be. */
    public static Optional<PersonRow> among(List<PersonRow> found, String typed) {
        String whole = typed.strip();
        return only(found, each -> whole.equalsIgnoreCase(each.email()))
                .or(() ->
                        only(found, each -> whole.equalsIgnoreCase(PersonCard.called(each.name(), each.partnerName()))))
                .or(() -> only(found, each -> whole.equalsIgnoreCase(each.name())))
                .or(() -> whole.contains(",") ? Optional.empty() : only(found, each -> true));
    }

    private static Optional<PersonRow> only(List<PersonRow> found, Predicate<PersonRow> fits) {
        List<PersonRow> left = found.stream().filter(fits).limit(2).toList();
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }
}
