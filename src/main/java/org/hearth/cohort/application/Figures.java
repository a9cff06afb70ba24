package org.hearth.cohort.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.SchemeView.Figure;
import org.hearth.cohort.model.Scheme;

/** A scheme in plain English, figure by figure. */
final class Figures {

    private Figures() {}

    static SchemeView.Terms terms(Scheme scheme, boolean decided) {
        return new SchemeView.Terms(
                scheme.from(),
                scheme.to(),
                decided,
                scheme.prerequisites().stream().map(Enum::name).sorted().toList(),
                scheme.agreement(),
                scheme.registration(),
                scheme.releaseSessions(),
                scheme.coDeliveries(),
                scheme.observedDeliveries(),
                scheme.accreditedWithinMonths(),
                scheme.validityMonths(),
                scheme.renewal(),
                scheme.minDeliveries(),
                scheme.minAsLead(),
                scheme.windowMonths(),
                scheme.refresherMonths(),
                scheme.atRiskDays(),
                scheme.mostPerYear(),
                scheme.whenOverLoad(),
                scheme.groupPerTrainer(),
                scheme.whenOverGroup(),
                scheme.generationCap(),
                scheme.edition(),
                scheme.published().stream().sorted().toList(),
                scheme.source(),
                new Said(scheme).all());
    }

    /** Gathers what is asked; what is not asked is not said. */
    private static final class Said {

        private final Scheme scheme;
        private final List<Figure> figures = new ArrayList<>();

        Said(Scheme scheme) {
            this.scheme = scheme;
        }

        List<Figure> all() {
            beforeTraining();
            onTheWay();
            afterwards();
            limits();
            return figures;
        }

        private void beforeTraining() {
            if (!scheme.prerequisites().isEmpty()) {
                String levels = scheme.prerequisites().stream()
                        .sorted()
                        .map(CourseLevel::name)
                        .map(name -> Words.say("level." + name))
                        .collect(Collectors.joining(", "));
                say("prerequisites", levels);
            }
            say("releaseSessions", scheme.releaseSessions());
            say("agreement", scheme.agreement());
            if (scheme.registration()) {
                say("registration", "");
            }
        }

        private void onTheWay() {
            say("coDeliveries", scheme.coDeliveries() == 0 ? null : scheme.coDeliveries());
            say("observedDeliveries", scheme.observedDeliveries() == 0 ? null : scheme.observedDeliveries());
            say("accreditedWithinMonths", scheme.accreditedWithinMonths());
        }

        private void afterwards() {
            if (scheme.validityMonths() != null) {
                say("validityMonths", scheme.validityMonths());
                figures.add(new Figure(
                        "renewal",
                        Words.say("figure.renewal." + scheme.renewal()),
                        scheme.published().contains("renewal")));
            }
            if (scheme.minDeliveries() != null) {
                figure("minDeliveries", scheme.minDeliveries(), scheme.windowMonths());
            }
            if (scheme.minAsLead() != null) {
                figure("minAsLead", scheme.minAsLead(), scheme.windowMonths());
            }
            say("refresherMonths", scheme.refresherMonths());
            say("atRiskDays", scheme.atRiskDays());
        }

        private void limits() {
            limit("mostPerYear", scheme.mostPerYear(), scheme.whenOverLoad());
            limit("groupPerTrainer", scheme.groupPerTrainer(), scheme.whenOverGroup());
            say("generationCap", scheme.generationCap());
            say("edition", scheme.edition());
        }

        private void limit(String name, Integer most, Beyond beyond) {
            if (most != null) {
                figure(name, most, Words.say("beyond." + beyond));
            }
        }

        private void say(String name, Object figure) {
            if (figure != null) {
                figure(name, figure);
            }
        }

        private void figure(String name, Object... figure) {
            figures.add(new Figure(
                    name,
                    Words.say("figure." + name, figure),
                    scheme.published().contains(name)));
        }
    }
}
