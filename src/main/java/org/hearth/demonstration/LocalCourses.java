package org.hearth.demonstration;

import java.util.List;

/** What partners teach outside the shared programmes, and the practice model an area chose for itself. */
final class LocalCourses {

    private static final List<Template> TEMPLATES = List.of(
            new Template("Safeguarding children: working together", "Safeguarding", "FOUNDATION", 1, 360, 24, 36),
            new Template("Safeguarding children: yearly update", "Safeguarding", "REFRESHER", 1, 120, 40, 12),
            new Template("Early help assessment and plan", "Practice skills", "FOUNDATION", 1, 360, 20, null),
            new Template("Trauma-informed practice", "Practice skills", "FOUNDATION", 1, 360, 24, null),
            new Template("Reducing parental conflict", "Parenting and relationships", "AWARENESS", 1, 180, 24, null),
            new Template("Domestic abuse and its effect on children", "Safeguarding", "AWARENESS", 1, 180, 24, 36),
            new Template(
                    "Speech, language and communication: first steps", "Home learning", "AWARENESS", 1, 180, 24, null),
            new Template("Neurodiversity in families", "Practice skills", "AWARENESS", 1, 180, 24, null),
            new Template("Volunteer induction", "Volunteering", "AWARENESS", 1, 150, 20, null),
            new Template("Paediatric first aid", "Health and safety", "FOUNDATION", 2, 720, 12, 36),
            new Template("Home visiting and working alone", "Health and safety", "AWARENESS", 1, 120, 24, 36),
            new Template("Conversations about money and housing", "Practice skills", "AWARENESS", 1, 120, 24, null));
    private static final List<String> SUBJECTS = List.of(
            "Sleep",
            "Weaning",
            "Starting school",
            "Online safety",
            "Fathers and partners",
            "Kinship carers",
            "Young parents",
            "Bereavement",
            "Anxiety in children",
            "Continence",
            "Healthy weight",
            "Oral health",
            "Play",
            "Reading together",
            "Being a key worker",
            "Supervision",
            "Recording",
            "Information sharing",
            "Interpreting",
            "Group work");
    private static final List<String> ANGLES = List.of(
            "the basics",
            "talking with families",
            "for volunteers",
            "for managers",
            "what works",
            "a workshop",
            "for new starters");

    private final Loading load;
    private final Town town;
    private int number;

    LocalCourses(Loading load, Town town) {
        this.load = load;
        this.town = town;
    }

    /** Writes that many courses; Staffordshire's practice model as a programme of its own on top. */
    void write(int count) {
        for (int i = 0; i < count; i++) {
            Template template = i < TEMPLATES.size() ? TEMPLATES.get(i) : further(i - TEMPLATES.size());
            String owner = load.dice().pick(town.partners).id;
            course("L-" + (101 + number++), null, owner, template, "Made up for the demonstration.");
        }
        if (town.code.equals("staffordshire")) {
            restorativePractice();
        }
    }

    private static Template further(int at) {
        String subject = SUBJECTS.get(at % SUBJECTS.size());
        String angle = ANGLES.get(at / SUBJECTS.size() % ANGLES.size());
        return new Template(
                subject + ": " + angle, "Practice skills", "AWARENESS", 1, at % 3 == 0 ? 360 : 150, 30, null);
    }

    private void restorativePractice() {
        String programme = load.ids().next();
        String source = SeedAreas.area("staffordshire").get("source");
        load.tables()
                .programme
                .add(
                        programme,
                        town.id,
                        "RESTORATIVE",
                        "Restorative Practice",
                        "NONE",
                        "LOCAL",
                        "Practice skills",
                        "The practice model across the hubs and family support: high support and high challenge, with"
                                + " families and between colleagues.",
                        "Staffordshire County Council",
                        source,
                        "ACTIVE",
                        1);
        load.tables()
                .fidelityRule
                .add(load.ids().next(), programme, load.today().minusYears(4), 1, 20, false, "Local: made up.", 1);
        String made = "The practice model is in the source; this course is made up.";
        String topic = "Practice skills";
        course(
                "C-RES-A",
                programme,
                null,
                new Template("Restorative Practice awareness", topic, "AWARENESS", 1, 180, 24, null),
                made);
        course(
                "C-RES-F",
                programme,
                null,
                new Template("Restorative Practice in depth", topic, "FOUNDATION", 2, 720, 20, 36),
                made);
    }

    private void course(String ref, String programme, String owner, Template what, String source) {
        load.tables()
                .course
                .add(
                        load.ids().next(),
                        town.id,
                        owner,
                        programme,
                        ref,
                        1,
                        what.title,
                        "What it is, what it looks like in everyday work with families, and where to get help.",
                        what.topic,
                        what.level,
                        what.minutes <= 120 ? "ONLINE" : "FACE_TO_FACE",
                        what.days,
                        what.minutes,
                        what.group,
                        0,
                        19,
                        "Family support, Health, Early years, Volunteers",
                        "FULL_ATTENDANCE",
                        what.renewal,
                        source,
                        "PUBLISHED",
                        1);
    }

    private record Template(
            String title, String topic, String level, int days, int minutes, int group, Integer renewal) {}
}
