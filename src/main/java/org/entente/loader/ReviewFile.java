// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.entente.model.Review;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts on claims in a file, as {@code entente review list --json} prints them. */
public final class ReviewFile {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private ReviewFile() {}

    /**
     * The reviews in a file.
     *
     * @throws LoadFailed where it cannot be read
     */
    public static List<Review> read(Path file) {
        try {
            List<Review> reviews = new ArrayList<>();
            for (JsonNode review : JSON.readTree(file).path("items")) {
                reviews.add(JSON.treeToValue(review, Review.class));
            }
            return reviews;
        } catch (JacksonException e) {
            throw LoadFailed.noReviews(file, e);
        }
    }
}
