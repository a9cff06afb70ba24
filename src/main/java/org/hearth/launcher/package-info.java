/**
 * Starts Hearth and looks after its database: the operator's command line, the embedded MariaDB, the server and what
 * happens before the first request. Nothing of this package is in the war.
 */
@Room(uses = "account")
package org.hearth.launcher;

import org.hearth.kernel.Room;
