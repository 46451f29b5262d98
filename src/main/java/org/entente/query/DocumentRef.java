// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The document that a claim stands in.
 *
 * @param id its id
 * @param title its title, or null
 * @param publisher who published it, or null
 * @param date when it was published, or null
 * @param url where, or null
 * @param basis the public documents that it rests on
 */
public record DocumentRef(String id, @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url,
        List<String> basis) {}
