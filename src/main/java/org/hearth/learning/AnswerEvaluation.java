package org.hearth.learning;

import java.io.Serializable;

/**
 * What somebody says of a course they attended.
 *
 * @param useful how useful it was for their work: a {@link Degree}
 * @param ready how ready they feel to use it: a {@link Degree}
 * @param remark anything they want to add, of at most 1,000 characters; may be empty
 */
public record AnswerEvaluation(String useful, String ready, String remark) implements Serializable {}
