// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.derive.Considered;
import org.entente.derive.Decided;
import org.entente.derive.Verdicts;
import org.entente.model.Admission;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Entity;
import org.entente.model.Finding;
import org.entente.model.Quote;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what all readers found in a document and what people decided about it. The same parts give the same document, whatever
 * the order in which they came.
 */
public final class Assembly {

    /** Texts by the names of their readers, the hand last. */
    private static final Comparator<ReadBy> IN_ORDER = Comparator.comparing(ReadBy::byHand).thenComparing(ReadBy::reader);
    private static final String HAND_VERSION = "1";

    private final Map<String, List<Source>> sources = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Set<String> readersOfText;
    private final String document;

    private Assembly(String document, List<Claim> stated, List<ReadBy> readings) {
        this.document = document;
        this.readersOfText = readings.stream().filter(reading -> !reading.byHand()).map(ReadBy::reader).collect(Collectors.toSet());
        stated.forEach(claim -> add(claim, Admission.by(claim.extractor()).readers().getFirst(), null));
        readings.forEach(this::add);
    }

    private record Source(String reader, @Nullable String doubt) {}

    /**
     * The document of these readings.
     *
     * @param stated what its source states in so many fields
     * @param resolve puts entities in the place of the names of all claims together
     */
    public static ResolvedDocument of(Document document, String origin, List<Claim> stated, List<ReadBy> readings, List<Review> reviews,
            BiFunction<Document, List<Claim>, ResolvedDocument> resolve) {
        List<ReadBy> all = Stream.concat(readings.stream().filter(reading -> !reading.byHand()), hand(document, reviews).stream())
                .sorted(IN_ORDER).toList();
        Assembly assembly = new Assembly(document.id(), stated, all);
        return assembly.settled(resolve.apply(document, assembly.claims), reviews).readBy(all, origin);
    }

    /** A document that was put together before, with these readings in the place of its own. */
    public static ResolvedDocument again(ResolvedDocument before, List<ReadBy> readings, List<Review> reviews,
            BiFunction<Document, List<Claim>, ResolvedDocument> resolve) {
        Set<String> read = before.readings().stream().map(ReadBy::reader).collect(Collectors.toSet());
        List<Claim> stated = before.claims().stream().map(ResolvedClaim::claim)
                .filter(claim -> !read.contains(Admission.by(claim.extractor()).readers().getFirst())).toList();
        if (readings.equals(before.readings()) && hand(before.document(), reviews).isEmpty()) {
            return new Assembly(before.document().id(), stated, readings).settled(before, reviews);
        }
        return of(before.document(), before.origin(), stated, readings, reviews, resolve);
    }

    /** The claims that people put in or add, where their words stand. */
    private static Optional<ReadBy> hand(Document document, List<Review> reviews) {
        List<Finding> claims = reviews.stream().flatMap(review -> placed(review, document).stream()).map(Finding::admitted).toList();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadBy(ReadBy.HAND, HAND_VERSION, ReadBy.Status.DONE, claims));
    }

    private static Optional<Claim> placed(Review review, Document document) {
        Claim hand = review.hand();
        return hand == null ? Optional.empty() : hand.quote().in(document.text()).map(hand::withQuote);
    }

    private void add(ReadBy reading) {
        reading.findings().forEach(finding -> add(finding.claim(), reading.reader(), finding.doubt()));
    }

    private void add(Claim claim, String reader, @Nullable String doubt) {
        List<Source> known = sources.computeIfAbsent(ClaimId.of(document, claim), any -> new ArrayList<>());
        if (known.stream().noneMatch(source -> source.reader().equals(reader))) {
            known.add(new Source(reader, doubt));
        }
        claims.add(claim);
    }

    private ResolvedDocument settled(ResolvedDocument resolved, List<Review> reviews) {
        Map<String, String> contested = Disagreement.among(resolved.claims(), claim -> readers(claim.id()), readersOfText);
        Verdicts verdicts = new Verdicts(reviews.stream().sorted(Review.IN_ORDER)
                .flatMap(review -> decided(review, resolved.document()).stream()).toList());
        return resolved.claiming(resolved.claims().stream()
                .map(claim -> claim.with(verdicts.on(considered(claim, doubt(claim.id(), contested))))).toList());
    }

    /** Empty where its words do not stand in the document: then it is orphaned and says nothing. */
    private static Optional<Decided> decided(Review review, Document document) {
        return review.in(document.text()).map(quote -> new Decided(review, target(review, quote), quote));
    }

    /** A claim whose words have moved has another id; what a register states does not move. */
    private static String target(Review review, Quote quote) {
        Claim read = review.read();
        return read == null || quote.equals(review.quote()) ? review.claim() : ClaimId.of(review.document(), read.withQuote(quote));
    }

    private Considered considered(ResolvedClaim claim, @Nullable String doubt) {
        Map<Role, List<String>> roles = new TreeMap<>();
        claim.roles().forEach((role, entities) -> roles.put(role, entities.stream().map(Entity::id).toList()));
        return new Considered(claim.id(), claim.claim().type(), Considered.roles(roles), claim.claim().quote(), readers(claim.id()), doubt);
    }

    private List<String> readers(String claim) {
        return sources.getOrDefault(claim, List.of()).stream().map(Source::reader).toList();
    }

    /** What one reader's claim is admitted for, is admitted. */
    private @Nullable String doubt(String claim, Map<String, String> contested) {
        List<Source> found = sources.getOrDefault(claim, List.of());
        String doubt = found.stream().anyMatch(source -> source.doubt() == null) ? null : found.getFirst().doubt();
        return doubt == null ? contested.get(claim) : doubt;
    }
}
