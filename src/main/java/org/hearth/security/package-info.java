/**
 * Who is asking, what they may do, and whose records they may see.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room
package org.hearth.security;

import org.hearth.kernel.Room;
