package org.hearth.catalogue;

/** What a course asks before it gives its award. Attended is not certified. */
public enum Condition {
    FULL_ATTENDANCE,
    EVALUATION,
    KNOWLEDGE_CHECK,
    WORK_DISCUSSION_GROUPS,
    PRACTICE_TASK
}
