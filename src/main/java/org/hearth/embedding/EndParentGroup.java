package org.hearth.embedding;

/**
 * That a group for parents ended before all its sessions were held.
 *
 * @param reason why, without anybody's name
 */
public record EndParentGroup(String reason) {}
