// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.entente.TestNeo4j;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.gazetteer.Gazetteer;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Checks;
import org.entente.graph.Graph;
import org.entente.graph.write.ReadByOlder;
import org.entente.graph.write.OutdatedView;
import org.entente.graph.write.WithdrawMode;
import org.entente.model.FactType;
import org.entente.model.Quote;
import org.entente.model.Review;
import org.entente.query.ClaimDetail;
import org.entente.query.Claims;
import org.entente.query.Reviews;
import org.entente.reading.hand.ClaimRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeskIT {

    private static final String FIRST = "Peru sent rifles to Chad.";
    private static final String SECOND = "Chile sent rifles to Niger.";
    private static final String TEXT = FIRST + " " + SECOND + " Mali sent rifles to Togo.";
    private static final JsonNode MALI = fact("Mali", "Togo", 54, 79);

    @TempDir
    Path folder;

    private Driver driver;
    private Graph graph;
    private Understanding understanding;
    private Desk desk;

    @BeforeEach
    void loadAText() throws IOException {
        driver = TestNeo4j.emptied();
        graph = new Graph(driver);
        Files.writeString(folder.resolve("note.txt"), TEXT);
        Files.writeString(folder.resolve("other.txt"), FIRST);
        read("1");
        load();
    }

    @Test
    void rejectedClaimsSupportNothingAndComeBackWhenTheVerdictIsUndone() {
        List<Object> before = dump(driver);
        String review = decide("Chile", Review.Verdict.REJECTED);
        assertThat(suppliers()).containsExactly("Peru");
        assertThat(status("Chile")).isEqualTo("rejected");
        consistent();
        load();
        assertThat(suppliers()).containsExactly("Peru");
        desk.undo(review);
        assertThat(dump(driver)).isEqualTo(before);
    }

    @Test
    void aClaimByHandIsOneOfTheDocumentAndGoesWithItsReview() {
        List<Object> before = dump(driver);
        Desk.Added added = desk.add("note", MALI, by("ann"));
        assertThat(suppliers()).containsExactly("Chile", "Mali", "Peru");
        assertThat(claim(added.id()).claim().readers()).containsExactly("hand");
        reread("2");
        assertThat(suppliers()).containsExactly("Chile", "Mali", "Peru");
        consistent();
        reread("1");
        desk.undo(added.review());
        assertThat(dump(driver)).isEqualTo(before);
    }

    @Test
    void losesNothingOfADocumentThatAnOlderEditionRead() {
        driver.executableQuery("MATCH (r:Reading) REMOVE r.findings").execute();
        assertThatThrownBy(() -> desk.add("note", MALI, by("ann"))).isInstanceOf(ReadByOlder.class).hasMessageContaining("reread 'note'");
        assertThat(suppliers()).containsExactly("Chile", "Peru");
        reread("2");
        desk.add("note", MALI, by("ann"));
        assertThat(suppliers()).containsExactly("Chile", "Mali", "Peru");
    }

    @Test
    void aCorrectionPutsItsClaimInThePlaceOfTheOther() {
        String review = desk.decide(target("Chile"), Review.Verdict.CORRECTED, fact("Bolivia", "Niger", 26, 53), by("ann")).review();
        assertThat(suppliers()).containsExactly("Bolivia", "Peru");
        consistent();
        desk.undo(review);
        assertThat(suppliers()).containsExactly("Chile", "Peru");
    }

    @Test
    void whatIsReadAnewALittleDifferentlyThanWhatWasRejectedIsProposed() {
        decide("Chile", Review.Verdict.REJECTED);
        understanding = new NamedUnderstanding(List.of(new TransferReader("first", "1", FIRST, "Peru", "Chad", false),
                new PlannedReader("second", "2", SECOND, "Chile", "Niger")), Gazetteer.load());
        load();
        assertThat(suppliers()).containsExactly("Peru");
        assertThat(status("Chile")).isEqualTo("proposed");
    }

    @Test
    void verdictsFollowWordsThatMoveAndAreOrphanedWhereTheyAreGone() throws IOException {
        decide("Chile", Review.Verdict.REJECTED);
        desk.add("note", MALI, by("ann"));
        Files.writeString(folder.resolve("note.txt"), "In short: " + TEXT);
        load();
        assertThat(suppliers()).containsExactly("Mali", "Peru");
        assertThat(status("Chile")).isEqualTo("rejected");
        Files.writeString(folder.resolve("note.txt"), FIRST);
        load();
        assertThat(suppliers()).containsExactly("Peru");
        assertThat(new Reviews(driver).list(new Reviews.Filter("", "", "", "", ""), 10, null).items()).hasSize(2)
                .allSatisfy(review -> assertThat(review.orphaned()).isTrue());
        Files.writeString(folder.resolve("note.txt"), TEXT);
        load();
        assertThat(suppliers()).containsExactly("Mali", "Peru");
        consistent();
    }

    @Test
    void theLaterSaveOfAnOlderViewIsRefusedWithBothVersions() {
        String seen = claim(target("Chile").id()).version();
        decide("Chile", Review.Verdict.REJECTED);
        assertThatThrownBy(() -> desk.decide(target("Chile"), Review.Verdict.ACCEPTED, null, new Desk.Decision("ben", "", seen)))
                .isInstanceOfSatisfying(OutdatedView.class, view -> {
                    assertThat(view.seen()).isEqualTo("admitted");
                    assertThat(view.now()).startsWith("rejected.review:");
                });
    }

    @Test
    void refusesAClaimByHandThatDoesNotFitTheSchema() {
        assertThatThrownBy(() -> desk.add("note", JsonMapper.shared().readTree("""
                {"type": "Transfer", "roles": {"imposer": ["Mali"]}, "start": 54, "end": 79}"""), by("ann")))
                .isInstanceOf(ClaimRefused.class).hasMessageContaining("imposer");
    }

    @Test
    void aGraphThatIsBuiltUnderTheSameReviewsIsTheSame() throws IOException {
        decide("Chile", Review.Verdict.REJECTED);
        desk.add("note", MALI, by("ann"));
        List<Object> expected = dump(driver);
        Path data = folder.resolve("data");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.copy(folder.resolve("note.txt"), sources.resolve("note.txt"));
        Files.copy(folder.resolve("other.txt"), sources.resolve("other.txt"));
        new BulkLoad(understanding, data).run(EmbeddedOptions.home(data), List.of(sources), LoadOptions.DEFAULT, graph.reviews("note"),
                LoadListener.NONE);
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(data).withPort(0).withoutAuthentication());
                Driver built = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            new Graph(built).migrate();
            assertThat(dump(built)).isEqualTo(expected);
        }
    }

    /** Whatever people decide and take back while readers change and documents come and go. */
    @Test
    void anySequenceEndsInTheGraphThatTheRemainingClaimsGiveWhenLoadedAfresh() {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            List<String> done = new ArrayList<>();
            for (int step = 0; step < 8; step++) {
                done.add(anything(random));
            }
            List<Object> reached = dump(driver);
            consistent();
            List<Review> reviews = List.of("note", "other").stream().flatMap(document -> graph.reviews(document).stream())
                    .sorted(Comparator.comparing(Review::at)).toList();
            assertThat(afresh(reviews)).as("seed %d: %s", seed, done).isEqualTo(reached);
        }
    }

    private String anything(Random random) {
        List<String> claims = driver.executableQuery("MATCH (c:Claim) WHERE c.withdrawnAt IS NULL RETURN c.id AS id ORDER BY id").execute()
                .records().stream().map(row -> row.get("id").asString()).toList();
        List<String> reviews = driver.executableQuery("MATCH (v:Review) WHERE v.withdrawnAt IS NULL RETURN v.id AS id ORDER BY v.at")
                .execute().records().stream().map(row -> row.get("id").asString()).toList();
        switch (random.nextInt(6)) {
            case 0 -> {
                reread(random.nextBoolean() ? "1" : "2");
                return "reread";
            }
            case 1 -> {
                desk.add("note", MALI, by("ann"));
                return "add";
            }
            case 2 -> {
                if (!reviews.isEmpty()) {
                    desk.undo(reviews.get(random.nextInt(reviews.size())));
                }
                return "undo";
            }
            case 3 -> {
                graph.withdraw("other", WithdrawMode.CLOSE);
                load();
                return "retract and load";
            }
            case 4 -> {
                desk.decide(target(claim(claims.get(random.nextInt(claims.size())))), Review.Verdict.CORRECTED,
                        fact("Bolivia", "Chad", 0, 25), by("ben"));
                return "correct";
            }
            default -> {
                Review.Verdict verdict = random.nextBoolean() ? Review.Verdict.ACCEPTED : Review.Verdict.REJECTED;
                desk.decide(target(claim(claims.get(random.nextInt(claims.size())))), verdict, null, by("ben"));
                return verdict.key();
            }
        }
    }

    /** The same documents under the same reviews, in the memory of a graph that is emptied for it. */
    private List<Object> afresh(List<Review> reviews) {
        TestNeo4j.emptied();
        ReviewSeeds.write(driver, reviews);
        load();
        return dump(driver);
    }

    private void read(String version) {
        understanding = new NamedUnderstanding(List.of(new TransferReader("first", "1", FIRST, "Peru", "Chad", false),
                new TransferReader("second", version, SECOND, "Chile", version.equals("1") ? "Niger" : "Benin", false)), Gazetteer.load());
        desk = new Desk(graph, understanding);
    }

    private void reread(String version) {
        read(version);
        new Loader(graph, understanding, "").reread(List.of(), LoadListener.NONE);
    }

    private void load() {
        new Loader(graph, understanding, "").load(List.of(folder.resolve("note.txt"), folder.resolve("other.txt")), LoadOptions.DEFAULT,
                LoadListener.NONE);
    }

    private String decide(String supplier, Review.Verdict verdict) {
        return desk.decide(target(supplier), verdict, null, by("ann")).review();
    }

    private static Desk.Decision by(String name) {
        return new Desk.Decision(name, "it is so", null);
    }

    private ClaimDetail claim(String id) {
        return new Claims(driver).byId(id);
    }

    private Target target(String supplier) {
        return target(
                claim(one("MATCH (c:Claim {document: 'note'}) WHERE c.withdrawnAt IS NULL AND 'supplier=state:%s' IN c.roles RETURN c.id"
                        .formatted(supplier.toLowerCase(Locale.ROOT)))));
    }

    private static Target target(ClaimDetail claim) {
        return new Target(claim.claim().id(), claim.claim().document().id(), FactType.ofLabel(claim.type()).orElseThrow(), claim.roleIds(),
                new Quote(claim.claim().quote(), claim.claim().start(), claim.claim().end()));
    }

    private String status(String supplier) {
        return claim(target(supplier).id()).claim().status();
    }

    private String one(String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get(0).asString();
    }

    private List<String> suppliers() {
        return driver.executableQuery("MATCH (s:Entity)-[:MADE_TRANSFER]->(:Transfer) RETURN DISTINCT s.name AS name ORDER BY name")
                .execute()
                .records().stream().map(row -> row.get("name").asString()).toList();
    }

    private void consistent() {
        assertThat(new Checks(driver).findings()).isEmpty();
    }

    private static JsonNode fact(String supplier, String recipient, int start, int end) {
        return JsonMapper.shared().readTree("""
                {"type": "Transfer", "roles": {"supplier": ["%s"], "recipient": ["%s"], "item": ["rifle"]}, "start": %d, "end": %d}"""
                .formatted(supplier, recipient, start, end));
    }

    private static List<Object> dump(Driver driver) {
        List<Object> dump = new ArrayList<>();
        new CanonicalDump(driver).nodes(dump::add);
        new CanonicalDump(driver).edges(dump::add);
        return dump;
    }
}
