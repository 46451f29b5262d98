// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs the tests of a class, inherited ones above all, against a Neo4j at another place. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnNeo4j.Switch.class)
public @interface OnNeo4j {

    /** Where it runs. */
    Place value();

    /** Skips the class where that place cannot be had, before anything is made for it; else switches over for the class, and back. */
    final class Switch implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

        private static final Namespace HERE = Namespace.create(Switch.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getElement(), OnNeo4j.class).flatMap(on -> on.value().missing())
                    .map(ConditionEvaluationResult::disabled).orElseGet(() -> ConditionEvaluationResult.enabled("Neo4j can run there"));
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            Place place = context.getRequiredTestClass().getAnnotation(OnNeo4j.class).value();
            context.getStore(HERE).put(Place.class, TestNeo4j.use(place));
        }

        @Override
        public void afterAll(ExtensionContext context) {
            TestNeo4j.use(context.getStore(HERE).get(Place.class, Place.class));
        }
    }
}
