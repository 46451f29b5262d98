// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.ZonedDateTime;

/**
 * How far somebody holds a source to be trusted.
 *
 * @param source the publisher ({@code publisher:kcna}) or the id of the entity that speaks
 * @param reliability the grade
 * @param by who graded it
 * @param at when
 * @param why the reason
 */
public record SourceGrade(String source, Reliability reliability, String by, ZonedDateTime at, String why) {}
