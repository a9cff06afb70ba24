package org.hearth.cascade;

import java.io.Serializable;
import java.util.List;

/**
 * The first generations of a cascade as a picture: lead trainers, and right of each the trainers they trained, those who reach most.
 *
 * @param height of the picture, which is 800 wide
 * @param more how many lead trainers are not in it
 */
public record PictureView(int height, List<Dot> dots, List<Line> lines, int more) implements Serializable {

    public PictureView {
        dots = List.copyOf(dots);
        lines = List.copyOf(lines);
    }

    /** A trainer: where, and how large; the larger the more people they reach. */
    public record Dot(NodeView node, int x, int y, int radius) implements Serializable {

        /** Where the name stands: left of a lead trainer's dot, right of the others'. */
        public int textX() {
            return isLead() ? x - radius - 8 : x + radius + 8;
        }

        /** Whether it is a lead trainer's; the name ends at the dot then. */
        public boolean isLead() {
            return node.generation() == 0;
        }

        /** The line the name stands on. */
        public int textY() {
            return y + 5;
        }
    }

    /** From a trainer to one they trained. */
    public record Line(int x1, int y1, int x2, int y2) implements Serializable {}
}
