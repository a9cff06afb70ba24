package org.hearth.scheduling;

import java.util.List;

/** The languages sessions can be given in, for rooms that ask for them. */
public interface Languages {

    /** All of them: English first, the others by name. */
    List<LanguageCard> all();
}
