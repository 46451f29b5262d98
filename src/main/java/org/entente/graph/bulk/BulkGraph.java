// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.entente.derive.Buckets;
import org.entente.derive.Derivation;
import org.entente.derive.Kinship;
import org.entente.derive.Strand;
import org.entente.graph.store.ClaimNodes;
import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.ReadingNodes;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.store.TieRelationships;
import org.entente.graph.write.Incoming;
import org.entente.model.Entity;
import org.entente.model.Passage;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Tie;
import org.springframework.util.FileSystemUtils;

/**
 * A graph that is built as a whole: the same nodes and relationships that writing its documents one after the other gives.
 *
 * <p>Documents come first and are written to tables for the importer; claims wait on disk, by cluster. When all are there, the facts of each
 * cluster are derived by itself, or with the clusters that a claim joins to it, then the ties; the importer makes the database of the tables. Memory grows with the entities and the
 * largest of {@value Spool#PARTS} parts, not with the claims.
 */
public final class BulkGraph implements AutoCloseable {

    private final Path folder;
    private final ZonedDateTime now = ZonedDateTime.now(Clock.systemUTC());
    private final Tables tables;
    private final Entities entities = new Entities();
    private final Spool<SpooledClaim> claims;
    private final Spool<SpooledClaim> joined;
    private final Kinship kinship = new Kinship();
    private final Spool<Strand> strands;

    /** @param folder for the tables; made where it is not there, deleted at the end */
    public BulkGraph(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.tables = new Tables(folder);
        this.claims = new Spool<>(folder, "claims", SpooledClaim.CODEC);
        this.joined = new Spool<>(folder, "joined", SpooledClaim.CODEC);
        this.strands = new Spool<>(folder, "strands", SpooledStrand.CODEC);
    }

    /**
     * Takes documents in, none of which came before, on all cores: the order in which they come makes no difference.
     *
     * @param fingerprints tells versions of a document apart, by document id
     * @param reviews what people decided about the claims of these documents, by document id
     */
    public void add(Collection<ResolvedDocument> documents, Map<String, String> fingerprints, Map<String, List<Review>> reviews) {
        documents.parallelStream().forEach(document -> {
            String id = document.document().id();
            add(Incoming.of(document, Objects.requireNonNull(fingerprints.get(id))), reviews.getOrDefault(id, List.of()));
        });
    }

    /** Takes in reviews of documents that do not come: they wait for them. */
    public void keep(Collection<Review> reviews) {
        reviews.forEach(review -> write(review, true));
    }

    private long write(Review review, boolean orphaned) {
        long number = tables.next();
        Map<String, Object> properties = new HashMap<>(ReviewNodes.properties(review));
        properties.put("orphaned", orphaned);
        tables.reviews.row(properties, number);
        return number;
    }

    private void add(Incoming incoming, List<Review> reviews) {
        long document = tables.next();
        tables.documents.row(DocumentNodes.properties(incoming.document(), incoming.fingerprint(), incoming.origin(), incoming.sayings(),
                now, null), document);
        Map<Integer, Long> passages = new HashMap<>();
        for (Passage passage : incoming.document().passages()) {
            long number = tables.next();
            passages.put(passage.order(), number);
            tables.passages.row(DocumentNodes.properties(incoming.document(), passage), number);
            tables.partOf.row(Map.of(), number, document);
        }
        incoming.entities().values().forEach(entity -> entities.add(entity, tables::next));
        Map<String, List<Long>> readers = new HashMap<>();
        incoming.readings().forEach(reading -> {
            long number = tables.next();
            tables.readings.row(ReadingNodes.properties(incoming.id(), reading, now), number);
            tables.of.row(Map.of(), number, document);
            incoming.foundBy(reading).forEach(claim -> readers.computeIfAbsent(claim, any -> new ArrayList<>()).add(number));
        });
        Map<String, List<Entity>> named = incoming.named();
        Map<String, Long> reviewed = new HashMap<>();
        reviews.forEach(review -> reviewed.put(review.id(), write(review, review.in(incoming.document().text()).isEmpty())));
        incoming.claims().forEach((id, claim) -> {
            long number = tables.next();
            var stored = Objects.requireNonNull(incoming.stored().get(id));
            String cluster = Buckets.cluster(stored);
            tables.quotes.row(Map.of(), number, Objects.requireNonNull(passages.get(claim.passage())));
            readers.getOrDefault(id, List.of()).forEach(reader -> tables.readBy.row(Map.of(), number, reader));
            claim.admission().reviews().forEach(review -> tables.of.row(Map.of(), Objects.requireNonNull(reviewed.get(review)), number));
            claim.speakers().stream().map(Entity::id).distinct()
                    .forEach(speaker -> tables.madeBy.row(Map.of(), number, entities.number(speaker)));
            claim.audience().stream().map(Entity::id).distinct()
                    .forEach(hearer -> tables.saidTo.row(Map.of(), number, entities.number(hearer)));
            named.getOrDefault(id, List.of())
                    .forEach(entity -> tables.names.row(Map.of(), number, entities.number(entity.id())));
            if (!claim.admission().admitted()) {
                tables.claims.row(ClaimNodes.properties(stored, stored, claim, incoming.document(), null, now), number);
                return;
            }
            String text = tables.claims.text(ClaimNodes.properties(stored, stored, claim, incoming.document(), "", now), number).toString();
            kinship.add(cluster, stored);
            claims.add(cluster, new SpooledClaim(number, cluster, text.substring(0, text.length() - "\"\"".length()), stored));
        });
    }

    /**
     * Derives facts and ties, and makes the database.
     *
     * @param home the home of a Neo4j that does not run and holds no database
     */
    public BulkReport build(Path home) {
        claims.close();
        inParallel(part -> deriveFacts(alone(claims.take(part))));
        joined.close();
        inParallel(part -> deriveFacts(joined.take(part)));
        strands.close();
        inParallel(part -> deriveTies(strands.take(part)));
        tables.entities(entities);
        tables.close();
        long begin = System.nanoTime();
        Importer.run(home, tables.options());
        return new BulkReport(tables.facts.size(), entities.size(), tables.ties.size(), tables.nodeCount(), tables.relationshipCount(),
                Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Those of clusters that stand alone; the others wait for all with which they are derived. */
    private List<SpooledClaim> alone(List<SpooledClaim> part) {
        List<SpooledClaim> alone = new ArrayList<>();
        for (SpooledClaim claim : part) {
            kinship.head(claim.cluster()).ifPresentOrElse(head -> joined.add(head, claim), () -> alone.add(claim));
        }
        return alone;
    }

    private void deriveFacts(List<SpooledClaim> part) {
        Map<String, SpooledClaim> byId = part.stream().collect(Collectors.toMap(spooled -> spooled.claim().id(), spooled -> spooled));
        Derivation derivation = Derivation.of(part.stream().map(SpooledClaim::claim).toList());
        new FactRows(tables, entities, byId).write(derivation);
        derivation.ties().forEach(tie -> derivation.strands(tie).values().forEach(strand -> strands.add(tie, strand)));
    }

    private void deriveTies(List<Strand> part) {
        Map<Tie.Key, List<Strand>> byTie = part.stream().collect(Collectors.groupingBy(Strand::tie));
        byTie.forEach((key, unordered) -> {
            List<Strand> ordered = new ArrayList<>(unordered);
            ordered.sort((one, other) -> one.support().fact().compareTo(other.support().fact()));
            tables.ties.row(TieRelationships.properties(Derivation.tie(key, ordered), ordered), entities.number(key.from()),
                    entities.number(key.to()), key.kind().name());
        });
    }

    private static void inParallel(IntConsumer work) {
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> parts = IntStream.range(0, Spool.PARTS).<Future<?>>mapToObj(part -> cores.submit(() -> work.accept(part)))
                    .toList();
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Deletes the tables. */
    @Override
    public void close() {
        claims.close();
        joined.close();
        strands.close();
        tables.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
