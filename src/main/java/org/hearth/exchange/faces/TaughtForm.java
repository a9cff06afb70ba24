package org.hearth.exchange.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearth.catalogue.CourseLevel;
import org.hearth.exchange.TermsDraft;

/** The fields in which an administrator says as how many days a trainer day counts; an empty one counts once. */
public class TaughtForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PROGRAMMES = 3;

    private final List<Row> levels = Arrays.stream(CourseLevel.values())
            .map(each -> new Row(each.name()))
            .toList();
    private final List<Row> programmes = new ArrayList<>();

    TaughtForm() {
        for (int at = 0; at < PROGRAMMES; at++) {
            programmes.add(new Row(null));
        }
    }

    /** What was answered; a programme without a weight, or a weight without one, is refused where it is read. */
    List<TermsDraft.Taught> answer() {
        List<TermsDraft.Taught> all = new ArrayList<>();
        levels.stream()
                .filter(each -> each.weight != null)
                .forEach(each -> all.add(new TermsDraft.Taught(null, each.level, each.weight)));
        programmes.stream()
                .filter(each -> each.weight != null || each.isNamed())
                .forEach(each -> all.add(new TermsDraft.Taught(each.programme, null, each.weight)));
        return all;
    }

    public List<Row> getLevels() {
        return levels;
    }

    public List<Row> getProgrammes() {
        return programmes;
    }

    /** One of them. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String level;
        private String programme;
        private BigDecimal weight;

        Row(String level) {
            this.level = level;
        }

        private boolean isNamed() {
            return programme != null && !programme.isBlank();
        }

        public String getLevel() {
            return level;
        }

        public String getProgramme() {
            return programme;
        }

        public void setProgramme(String programme) {
            this.programme = programme;
        }

        public BigDecimal getWeight() {
            return weight;
        }

        public void setWeight(BigDecimal weight) {
            this.weight = weight;
        }
    }
}
