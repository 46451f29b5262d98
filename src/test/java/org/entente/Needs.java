// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What tests need of the machine; where it is missing they are skipped with the reason, before anything is made for them. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Needs.Judge.class)
public @interface Needs {

    /** All of these. */
    Thing[] value();

    /** Asks for each thing. */
    final class Judge implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return AnnotationSupport.findAnnotation(context.getElement(), Needs.class).map(needs -> judge(Stream.of(needs.value())))
                    .orElseGet(() -> ConditionEvaluationResult.enabled("it needs nothing by itself"));
        }

        static ConditionEvaluationResult judge(Stream<Thing> needed) {
            return needed.map(Thing::missing).flatMap(Optional::stream).findFirst().map(ConditionEvaluationResult::disabled)
                    .orElseGet(() -> ConditionEvaluationResult.enabled("all that it needs is there"));
        }
    }
}
