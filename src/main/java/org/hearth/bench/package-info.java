/**
 * Measures Hearth from outside, each figure beside a floor taken in the same run, and writes docs/benchmarks.md.
 * Nothing of this package is in the war.
 *
 * <p>This package is the room's front door; no other room uses it.
 */
@Room(uses = {"account", "cascade", "launcher"})
package org.hearth.bench;

import org.hearth.kernel.Room;
