package org.hearth.learning;

/** How far something holds, as people answer it. */
public enum Degree {
    VERY,
    FAIRLY,
    A_LITTLE,
    NOT_AT_ALL
}
