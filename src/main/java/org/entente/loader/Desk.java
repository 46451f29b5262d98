// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.entente.formats.FactBody;
import org.entente.formats.SourceItem;
import org.entente.formats.Unusable;
import org.entente.graph.Graph;
import org.entente.graph.write.NoTextKept;
import org.entente.graph.write.Reviewed;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Finding;
import org.entente.model.KeptDocument;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.reading.Gate;
import org.entente.reading.hand.ClaimRefused;
import org.entente.reading.hand.Hand;
import org.entente.resolution.Assembly;
import org.entente.resolution.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;

/** Where people read, correct, reject and add; each verdict takes effect at once. */
@Service
public class Desk {

    private final Graph graph;
    private final Understanding understanding;

    Desk(Graph graph, Understanding understanding) {
        this.graph = graph;
        this.understanding = understanding;
    }

    /**
     * A claim by hand that was added.
     *
     * @param id its id
     * @param review id of the review that keeps it
     */
    public record Added(String id, String review) {}

    /**
     * Who decides, and why.
     *
     * @param by the name of the key, or of whoever has the data folder
     * @param why the reason, or an empty text
     * @param seen the version of the claim that was seen, or null
     */
    public record Decision(String by, String why, @Nullable String seen) {}

    /**
     * Adds a claim to what a document says.
     *
     * @param fact as the guideline for gold facts has it, with {@code start} and {@code end}
     * @throws ClaimRefused where the gate does not let it through
     * @throws org.entente.graph.write.UnknownDocument where the document is not there or withdrawn
     * @throws org.entente.graph.write.NoTextKept where it keeps no text that anybody read
     */
    public Added add(String document, JsonNode fact, Decision decision) {
        Claim claim = hand(kept(document).document(), fact);
        String id = ClaimId.of(document, claim);
        Review review = new Review(id(), Review.Verdict.ADDED, decision.by(), now(), decision.why(), document, id, claim.type(), Map.of(),
                claim.quote(), null, claim);
        return new Added(id, graph.review(review, null, this::reopen).review());
    }

    /**
     * Decides about a claim.
     *
     * @param claim as it stands in the graph
     * @param fact what a correction puts in its place, or null
     * @throws ClaimRefused where the gate does not let the correction through
     */
    public Reviewed decide(Target claim, Review.Verdict verdict, @Nullable JsonNode fact, Decision decision) {
        Claim correction = fact == null ? null : hand(kept(claim.document()).document(), fact);
        return graph.review(new Review(id(), verdict, decision.by(), now(), decision.why(), claim.document(), claim.id(), claim.type(),
                claim.roles(), claim.quote(), read(claim), correction), decision.seen(), this::reopen);
    }

    /** Takes a verdict back, and what it put in. */
    public Reviewed undo(String review) {
        return graph.undoReview(review, this::reopen);
    }

    private static Claim hand(Document document, JsonNode fact) {
        try {
            return Hand.of(FactBody.claim(fact, document), document);
        } catch (Unusable unusable) {
            throw new ClaimRefused(String.valueOf(unusable.getMessage()));
        }
    }

    private KeptDocument kept(String document) {
        graph.requireThere(List.of(document));
        return graph.kept(List.of(document), "", 1).stream().findFirst().orElseThrow(() -> new NoTextKept(document));
    }

    /** The claim as it was read, so that a verdict finds it where its words move. */
    private @Nullable Claim read(Target target) {
        Stream<Claim> read = graph.readings(target.document()).stream().map(ReadBy::findings).flatMap(List::stream).map(Finding::claim);
        Stream<Claim> stated = graph.kept(List.of(target.document()), "", 1).stream().flatMap(kept -> Origin.read(kept).claims().stream());
        return Stream.concat(read, stated).filter(claim -> ClaimId.of(target.document(), claim).equals(target.id())).findFirst()
                .orElse(null);
    }

    private ResolvedDocument reopen(KeptDocument kept, List<ReadBy> readings, List<Review> reviews) {
        SourceItem.Read read = Origin.read(kept);
        List<Claim> stated = Gate.stated(read.document(), read.claims(), new ArrayList<>());
        return Assembly.of(read.document(), kept.origin(), stated, readings, reviews, understanding::resolve);
    }

    private static String id() {
        return "review:" + UUID.randomUUID();
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}
