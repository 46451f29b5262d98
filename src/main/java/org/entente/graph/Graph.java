// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.entente.graph.archive.ArchiveWriter;
import org.entente.graph.schema.Migrations;
import org.entente.graph.store.DocumentNodes;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.OldEntities;
import org.entente.graph.store.Statements;
import org.entente.graph.store.Transactions;
import org.entente.graph.write.Graded;
import org.entente.graph.write.Grading;
import org.entente.graph.write.Incoming;
import org.entente.graph.write.Judged;
import org.entente.graph.write.Judging;
import org.entente.graph.write.Mending;
import org.entente.graph.write.Outcome;
import org.entente.graph.write.Rederivation;
import org.entente.graph.write.Rehearsal;
import org.entente.graph.write.UnknownDocument;
import org.entente.graph.write.UnknownJudgement;
import org.entente.graph.write.WithdrawMode;
import org.entente.graph.write.Withdrawal;
import org.entente.graph.write.Withdrawing;
import org.entente.graph.write.WriteReport;
import org.entente.graph.write.Writing;
import org.entente.model.GraphChange;
import org.entente.model.Judgement;
import org.entente.model.KeptDocument;
import org.entente.model.ReadBy;
import org.entente.model.Reopening;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Settling;
import org.entente.model.SourceGrade;
import org.entente.model.Steward;
import org.entente.model.Voice;
import org.entente.graph.store.ReadingNodes;
import org.entente.graph.store.ReviewNodes;
import org.entente.graph.write.Reviewed;
import org.entente.graph.write.Reviewing;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The only writer: one transaction at a time, each of which leaves facts and ties as the open claims have them. */
@Component
public class Graph {

    private static final Logger LOG = LoggerFactory.getLogger(Graph.class);

    /** The step of the schema since which what sources say of an entity has a property of its own. */
    private static final int ATTRIBUTES_APART = 6;

    private final Room room;
    private final Driver driver;
    private final Transactions transactions;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Consumer<GraphChange>> listeners = new CopyOnWriteArrayList<>();

    @Autowired
    public Graph(Driver driver, Room room) {
        this(driver, Clock.systemUTC(), room);
    }

    /** A graph whose disk is another's care. */
    public Graph(Driver driver) {
        this(driver, Clock.systemUTC());
    }

    Graph(Driver driver, Clock clock) {
        this(driver, clock, Room.unknown());
    }

    private Graph(Driver driver, Clock clock, Room room) {
        this.room = room;
        this.driver = driver;
        this.transactions = new Transactions(driver);
        this.clock = clock;
    }

    /**
     * Brings the schema up to date, what an older build wrote, and facts to the present rules.
     *
     * @throws org.entente.graph.schema.SchemaFailure where files and graph do not fit
     */
    public void migrate() {
        Migrations migrations = Migrations.onClassPath();
        if (migrations.isBehind(driver, ATTRIBUTES_APART) || transactions.read(OldEntities::isDamaged)) {
            long damaged = new Mending(transactions).mend();
            if (damaged > 0) {
                LOG.warn("{} entities could not be read, since words of a source stood in the place of their id or name; "
                        + "they are written anew from what documents say of them", damaged);
            }
        }
        migrations.apply(driver);
        new Rederivation(transactions).run();
    }

    /** Calls this with every change, in the order of commits, before the call that made it returns. */
    public void addListener(Consumer<GraphChange> listener) {
        listeners.add(listener);
    }

    /** The version of the graph that was committed last. */
    public long version() {
        return transactions.read(GraphState::version);
    }

    /** Writes documents with all their claims in the place of what they said before; nothing where they say the same. */
    public WriteReport write(List<ResolvedDocument> batch) {
        return write(batch, Map.of());
    }

    /**
     * Writes documents with all their claims in the place of what they said before, in one transaction.
     *
     * @param fingerprints tells versions of a document apart, by document id; made from the content where absent
     */
    public WriteReport write(List<ResolvedDocument> batch, Map<String, String> fingerprints) {
        return write(batch, fingerprints, Steward.OWNER);
    }

    /** The same on behalf of somebody: documents that this may not replace stay as they are. */
    public WriteReport write(List<ResolvedDocument> batch, Map<String, String> fingerprints, Steward steward) {
        return write(batch, fingerprints, steward, (document, readings, reviews) -> document);
    }

    /** The same, each document beside what other readers found in it, and under what people decided about it. */
    public WriteReport write(List<ResolvedDocument> batch, Map<String, String> fingerprints, Steward steward, Settling settling) {
        Map<String, Incoming> documents = new LinkedHashMap<>();
        batch.forEach(document -> documents.put(document.document().id(), Incoming.of(document, fingerprint(document, fingerprints))));
        return commit(transaction -> new Writing(transaction, ZonedDateTime.now(clock), steward, settling).write(documents.values()));
    }

    /**
     * Documents whose text a reader read, in the order of their ids.
     *
     * @param ids ids, or none for all; those that are not there or withdrawn are left out
     * @param after the last id of the page before, or an empty text
     */
    public List<KeptDocument> kept(Collection<String> ids, String after, int limit) {
        return transactions.read(transaction -> DocumentNodes.kept(transaction, ids, after, limit));
    }

    /** How many characters the texts of these documents have that a reader read: of all where none is named. */
    public long keptLength(Collection<String> ids) {
        return transactions.read(transaction -> DocumentNodes.keptLength(transaction, ids));
    }

    /** @throws UnknownDocument where one of these is not there or withdrawn */
    public void requireThere(Collection<String> ids) {
        Map<String, String> there = fingerprints(ids);
        ids.stream().filter(id -> !there.containsKey(id)).findFirst().ifPresent(id -> {
            throw new UnknownDocument(id);
        });
    }

    /**
     * Withdraws a document, or says what that would change.
     *
     * @throws UnknownDocument where it is not there or withdrawn already
     */
    public Withdrawal withdraw(String documentId, WithdrawMode mode) {
        Function<Statements, Outcome<Withdrawal>> work = transaction -> new Withdrawing(transaction, ZonedDateTime.now(clock))
                .withdraw(documentId, mode);
        return mode == WithdrawMode.DRY_RUN ? rehearse(work).report() : commit(work);
    }

    /**
     * Withdraws a document on behalf of somebody, and keeps it as history.
     *
     * @return whether it was withdrawn: not where this may not replace it
     * @throws UnknownDocument where it is not there or withdrawn already
     */
    public boolean withdraw(String documentId, Steward steward) {
        return commit(transaction -> {
            DocumentNodes.State there = DocumentNodes.read(transaction, List.of(documentId)).get(documentId);
            if (there != null && !steward.mayReplace(there.loadedWith())) {
                return new Outcome<>(false, null);
            }
            return new Outcome<>(true, new Withdrawing(transaction, ZonedDateTime.now(clock)).withdraw(documentId, WithdrawMode.CLOSE)
                    .change());
        });
    }

    /**
     * Says what withdrawing a document would change, and changes nothing.
     *
     * @throws UnknownDocument where it is not there or withdrawn already
     */
    public Rehearsal rehearse(String documentId) {
        Outcome<Withdrawal> outcome = rehearse(transaction -> new Withdrawing(transaction, ZonedDateTime.now(clock)).withdraw(documentId,
                WithdrawMode.DRY_RUN));
        return new Rehearsal(outcome.report(), outcome.change());
    }

    /** All that readers found in a document, as it is kept; nothing where no text of it was read. */
    public List<ReadBy> readings(String document) {
        return transactions.read(transaction -> ReadingNodes.of(transaction, List.of(document))).getOrDefault(document, List.of());
    }

    /** What people decided about the claims of a document, the oldest first. */
    public List<Review> reviews(String document) {
        return transactions.read(transaction -> ReviewNodes.standing(transaction, List.of(document))).getOrDefault(document, List.of());
    }

    /**
     * Takes in a verdict on a claim.
     *
     * @param seen the version of the claim that who decides saw, or null where that does not matter
     * @throws org.entente.graph.write.UnknownClaim where the claim is not there or withdrawn
     * @throws org.entente.graph.write.OutdatedView where the claim is another than the one that was seen
     */
    public Reviewed review(Review review, @Nullable String seen, Reopening reopening) {
        return commit(transaction -> new Reviewing(transaction, ZonedDateTime.now(clock), reopening).add(review, seen));
    }

    /**
     * Takes a verdict back; it stays as history.
     *
     * @throws org.entente.graph.write.UnknownReview where it does not stand
     */
    public Reviewed undoReview(String review, Reopening reopening) {
        return commit(transaction -> new Reviewing(transaction, ZonedDateTime.now(clock), reopening).undo(review));
    }

    /** Takes in judgements on identity, each in the place of those that stood on its pair, in one transaction. */
    public Judged judge(Collection<Judgement> judgements) {
        return commit(transaction -> new Judging(transaction, ZonedDateTime.now(clock)).judge(judgements));
    }

    /**
     * Undoes judgements on identity; they stay as history.
     *
     * @throws UnknownJudgement where one does not stand
     */
    public Judged undo(Collection<String> judgements) {
        return commit(transaction -> new Judging(transaction, ZonedDateTime.now(clock)).undo(judgements));
    }

    /** Grades a source in the place of the grade that it had. */
    public Graded grade(SourceGrade grade) {
        return commit(transaction -> new Grading(transaction).grade(grade.source(), grade));
    }

    /** Takes the grade of a source away. */
    public Graded ungrade(String source) {
        return commit(transaction -> new Grading(transaction).grade(source, null));
    }

    /** The source that a publisher of this name is. */
    public static String publisher(String name) {
        return Voice.publisher(name);
    }

    /** The fingerprints under which these documents were written last, by id; none for those that are not there or withdrawn. */
    public Map<String, String> fingerprints(Collection<String> documents) {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        transactions.readOneVersion(transaction -> DocumentNodes.read(transaction, documents)).forEach((id, state) -> {
            if (!state.withdrawn()) {
                fingerprints.put(id, state.fingerprint());
            }
        });
        return fingerprints;
    }

    /** The ids of the documents of a register, by the first of what they rest on, that are not withdrawn. */
    public Set<String> documentsOf(String register) {
        return transactions.readOneVersion(transaction -> DocumentNodes.ofRegister(transaction, register));
    }

    /** Writes the whole graph, history too, as a backup; others wait with their writes. */
    public void backUp(OutputStream out) throws IOException {
        turn.lock();
        try {
            new ArchiveWriter(driver).write(out);
        } finally {
            turn.unlock();
        }
    }

    private <T> T commit(Function<Statements, Outcome<T>> work) {
        room.require();
        turn.lock();
        try {
            Outcome<T> outcome = transactions.write(work);
            GraphChange change = outcome.change();
            if (change != null) {
                listeners.forEach(listener -> listener.accept(change));
            }
            return outcome.report();
        } catch (RuntimeException failure) {
            throw room.explain(failure);
        } finally {
            turn.unlock();
        }
    }

    private <T> Outcome<T> rehearse(Function<Statements, Outcome<T>> work) {
        turn.lock();
        try {
            return transactions.rehearse(work);
        } finally {
            turn.unlock();
        }
    }

    private static String fingerprint(ResolvedDocument document, Map<String, String> fingerprints) {
        String given = fingerprints.get(document.document().id());
        return given == null ? Fingerprint.of(document) : given;
    }
}
