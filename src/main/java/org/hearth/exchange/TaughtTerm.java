package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * That a day of a trainer counts more or less than once by what was taught. The programme decides before the level.
 *
 * @param programme the programme's id; null where it is said of a level
 * @param level the level of the course, like {@code TRAIN_THE_TRAINER}; null where it is said of a programme
 * @param weight as how many days one day counts
 */
public record TaughtTerm(String programme, String programmeName, String level, BigDecimal weight)
        implements Serializable {}
