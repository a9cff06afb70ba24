package org.hearth.cascade.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.cascade.Count;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.PictureView;
import org.junit.jupiter.api.Test;

/** The picture: everybody has a row of their own, a line leads to each, and who reaches more is larger. */
class PictureTest {

    @Test
    void each_trainer_has_a_row_and_a_line() {
        PictureView picture = Picture.of(
                List.of(
                        new Picture.Branch(node("amara", 40), List.of(trainer("tom", 30), trainer("joy", 1))),
                        new Picture.Branch(node("neil", 0), List.of())),
                5);
        assertThat(picture.dots()).hasSize(4);
        assertThat(picture.lines()).hasSize(2);
        assertThat(picture.height()).isEqualTo(3 * 36);
        assertThat(picture.more()).isEqualTo(3);
        assertThat(picture.dots().stream().filter(each -> !each.isLead()).map(PictureView.Dot::y))
                .doesNotHaveDuplicates();
        assertThat(picture.dots().get(0).radius())
                .isGreaterThan(picture.dots().get(1).radius());
        assertThat(picture.dots().get(3).radius()).isPositive();
    }

    @Test
    void nobody_is_a_picture_too() {
        assertThat(Picture.of(List.of(), 0).dots()).isEmpty();
    }

    private static NodeView node(String id, int reach) {
        return node(id, reach, 0);
    }

    private static NodeView trainer(String id, int reach) {
        return node(id, reach, 1);
    }

    private static NodeView node(String id, int reach, int generation) {
        var count = new Count(reach, true);
        return new NodeView(id, id, id, true, generation, null, null, count, count, null, null, true, true, false);
    }
}
