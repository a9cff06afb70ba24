package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.Languages;
import org.hearth.scheduling.store.LanguageRepository;
import org.hearth.security.OpenTo;

/** Answers pages, the API and other rooms about languages. */
@ApplicationScoped
@Transactional
public class LanguageService implements Languages {

    @Inject
    LanguageRepository languages;

    @Override
    @OpenTo("Everybody: languages belong to nobody")
    public List<LanguageCard> all() {
        return languages.all();
    }
}
