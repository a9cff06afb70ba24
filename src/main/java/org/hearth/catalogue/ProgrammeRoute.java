package org.hearth.catalogue;

/** How a partnership comes by a programme: its own trainers pass it on, places are bought, or it was made here. */
public enum ProgrammeRoute {
    TRAIN_THE_TRAINER,
    PURCHASED,
    LOCAL
}
