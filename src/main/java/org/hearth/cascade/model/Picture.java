package org.hearth.cascade.model;

import java.util.ArrayList;
import java.util.List;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.PictureView;
import org.hearth.cascade.PictureView.Dot;
import org.hearth.cascade.PictureView.Line;

/** Draws the first generations of a cascade: one row for each trainer of the second, the area of a dot as the reach. */
public final class Picture {

    private static final int ROW = 36;
    private static final int LEFT = 340;
    private static final int RIGHT = 480;
    private static final int LARGEST = 16;
    private static final int SMALLEST = 4;

    private Picture() {}

    /** The picture; {@code leads} is how many lead trainers there are, shown or not. */
    public static PictureView of(List<Branch> branches, long leads) {
        int most = branches.stream()
                .mapToInt(each -> each.lead().reached().number())
                .max()
                .orElse(0);
        List<Dot> dots = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        int row = 0;
        for (Branch branch : branches) {
            int rows = Math.max(1, branch.trainers().size());
            var lead = dot(branch.lead(), LEFT, row * ROW + rows * ROW / 2, most);
            dots.add(lead);
            for (int at = 0; at < branch.trainers().size(); at++) {
                var below = dot(branch.trainers().get(at), RIGHT, (row + at) * ROW + ROW / 2, most);
                dots.add(below);
                lines.add(new Line(lead.x(), lead.y(), below.x(), below.y()));
            }
            row += rows;
        }
        return new PictureView(Math.max(1, row) * ROW, dots, lines, (int) Math.max(0, leads - branches.size()));
    }

    private static Dot dot(NodeView node, int x, int y, int most) {
        double share = most == 0 ? 0 : (double) node.reached().number() / most;
        int radius = (int) Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share));
        return new Dot(node, x, y, radius);
    }

    /** A lead trainer and those of their trainers who reach most. */
    public record Branch(NodeView lead, List<NodeView> trainers) {

        public Branch {
            trainers = List.copyOf(trainers);
        }
    }
}
