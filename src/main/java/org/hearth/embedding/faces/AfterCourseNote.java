package org.hearth.embedding.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.embedding.application.RuleService;

/** Tells on a course's page what follows it before there is a certificate. */
@Named
@RequestScoped
public class AfterCourseNote {

    @Inject
    RuleService rules;

    private String asked;
    private String told;

    /** The sentence; empty when the certificate comes with the training. */
    public String of(String course) {
        if (!course.equals(asked)) {
            told = rules.told(course);
            asked = course;
        }
        return told;
    }
}
