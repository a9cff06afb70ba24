package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.MemberDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Finds whom a group is joined or left for: oneself, or people one books for. */
@ApplicationScoped
class Belonging {

    @Inject
    People people;

    @Inject
    Viewer viewer;

    /** Whom the viewer means; refuses {@code embedding.nobody} by field, and is not found beyond reach. */
    PersonCard meant(MemberDraft draft) {
        Answers answers = new Answers();
        String typed = answers.text("person", draft.person(), 300);
        answers.done();
        if (typed.equals(viewer.person().value())) {
            return people.card(viewer.person(), Scope.own(viewer.partnership(), viewer.person()));
        }
        Scope scope = viewer.may(Permission.BOOK_FOR_OTHERS)
                ? viewer.scope(Permission.BOOK_FOR_OTHERS)
                : Scope.own(viewer.partnership(), viewer.person());
        return people.called(typed, scope)
                .orElseGet(() -> typed.length() == 36 && !typed.contains(" ")
                        ? people.card(new PersonId(typed), scope)
                        : nobody());
    }

    private static PersonCard nobody() {
        throw new BadInput("person", EmbeddingRefusal.NOBODY);
    }
}
