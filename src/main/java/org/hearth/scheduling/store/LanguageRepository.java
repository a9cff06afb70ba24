package org.hearth.scheduling.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hearth.scheduling.LanguageCard;
import org.hearth.security.AcrossPartners;

/** Reads the languages there are: they are the same for everybody. */
@ApplicationScoped
public class LanguageRepository {

    @PersistenceContext
    EntityManager em;

    /** All languages: English first, the others by name. */
    @AcrossPartners("Languages belong to nobody")
    public List<LanguageCard> all() {
        return Sql.of("select code, name from language order by code <> ?, name", LanguageCard.ENGLISH)
                .rows(em)
                .stream()
                .map(row -> new LanguageCard(row.text(0), row.text(1)))
                .toList();
    }

    /** Whether there is such a language. */
    @AcrossPartners("Languages belong to nobody")
    public boolean isKnown(String code) {
        return all().stream().anyMatch(each -> each.code().equals(code));
    }
}
