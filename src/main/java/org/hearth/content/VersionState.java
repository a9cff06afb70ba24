package org.hearth.content;

/** How one version of local content stands on a day. */
public enum VersionState {
    CURRENT,
    COMING,
    REPLACED,
    WITHDRAWN
}
