// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Tells when two become connected, or connected more closely. */
public final class Watch {

    private final Answers answers;
    private final PathRequest request;
    private int hops = Integer.MAX_VALUE;

    /** @param request the question; its best path alone is watched */
    public Watch(Answers answers, PathRequest request) {
        this.answers = answers;
        this.request = request;
    }

    /** Takes what was known on a day, by publication, for what has been told already. */
    public Watch since(@Nullable LocalDate day) {
        if (day != null) {
            hops = hops(answers.ask(request.asOf(day)));
        }
        return this;
    }

    /** The answer as it is now, where its best path is new or shorter than the last that was told. */
    public Optional<PathAnswer> look() {
        PathAnswer answer = answers.ask(request);
        int now = hops(answer);
        boolean news = now < hops;
        hops = now;
        return news ? Optional.of(answer) : Optional.empty();
    }

    private static int hops(PathAnswer answer) {
        return answer.paths().isEmpty() ? Integer.MAX_VALUE : answer.paths().getFirst().hops();
    }
}
