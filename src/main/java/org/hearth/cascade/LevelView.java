package org.hearth.cascade;

import java.io.Serializable;
import org.hearth.kernel.Page;

/**
 * One level of a programme's cascade: those at its top, or those right below one trainer.
 *
 * @param nodes the trainers of this level, those who reach most first
 * @param learners who else was trained by the open trainer, of those the reader may see by name, the latest first
 */
public record LevelView(CascadeView about, Page<NodeView> nodes, Page<LearnerView> learners) implements Serializable {}
