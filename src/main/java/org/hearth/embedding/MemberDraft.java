package org.hearth.embedding;

/**
 * Who is to belong to a group.
 *
 * @param person a person id, or a name as lists offer it
 */
public record MemberDraft(String person) {}
