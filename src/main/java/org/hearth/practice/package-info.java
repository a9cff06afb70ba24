/**
 * How well somebody practises a method, as coded samples of their work show it. Attended is not competent: a level rises by a
 * score alone, and never by a course. Scores only; no recording is ever kept.
 *
 * <p>This package is the room's front door.
 */
@Room(uses = {"audit", "catalogue", "notification", "partnership", "security", "web"})
package org.hearth.practice;

import org.hearth.kernel.Room;
