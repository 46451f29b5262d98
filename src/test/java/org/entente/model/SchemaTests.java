// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;

import org.entente.model.SchemaFiles.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTests {

    private static final String LEASE = """
            about: Somebody lets something to somebody.
            time: span
            thing: item
            roles:
              owner: {into: LETS, key: true}
              tenant: {outOf: TO, key: true, entities: [State, Organization]}
              item: {outOf: OF, entities: Weapon, firm: true}
            ties:
              LET_TO:
                joins: owner -> tenant
                reads: let to
                backwards: rents from
                family: flow
                tail: ({item plural})
            """;

    @Test
    void listsTypesRolesAndKindsInTheOrderOfTheirFiles() {
        assertThat(FactType.all()).startsWith(FactType.AGREEMENT, FactType.TRANSFER).endsWith(FactType.LOCATION, FactType.CLASSIFICATION)
                .hasSize(15);
        assertThat(Role.all()).startsWith(Role.PARTY, Role.SIGNATORY, Role.PLACE, Role.SUPPLIER).endsWith(Role.SUBJECT, Role.CLASS)
                .isSorted();
        assertThat(TieKind.all()).startsWith(TieKind.SUPPLIED, TieKind.SUPPLIED_PARTS_FOR).endsWith(TieKind.LOCATED_IN, TieKind.VARIANT_OF)
                .isSorted();
    }

    @Test
    void knowsEveryTypeRoleAndKindThatCodeNames() {
        assertThat(List.of(FactType.WEAPON_TEST, FactType.OWNERSHIP, FactType.WAR))
                .allSatisfy(type -> assertThat(type.shape()).isNotNull());
        assertThat(Role.BENEFICIARY.place()).isNotNegative();
        assertThat(TieKind.AT_WAR_WITH.symmetric()).isTrue();
    }

    @Test
    void addsATypeBehindThoseThatComeWithEntente() {
        Schema schema = with("Lease", LEASE);
        FactType lease = schema.type("lease").orElseThrow();
        assertThat(schema.types().getLast()).isEqualTo(lease);
        FactShape shape = schema.shape(lease);
        assertThat(shape.keyRoles()).extracting(Role::key).containsExactly("owner", "tenant");
        assertThat(shape.links().getLast().usual()).isEqualTo(EntityKind.WEAPON);
        assertThat(shape.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.walked()).isTrue();
            assertThat(tie.colour()).isEqualTo(TieFamily.FLOW.colour());
            assertThat(tie.joins()).containsExactly(new TieJoin(Role.OWNER, Role.named("tenant"), null));
        });
        assertThat(schema.hash()).isNotEqualTo(Schema.current().hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time: span              | time: sometimes        | Lease.yaml:2: 'sometimes' is no value that is known here; allowed are event, span
            thing: item             | thing: goods           | Lease.yaml:3: 'goods' is no value that is known here; allowed are owner, tenant, item
            thing: item             | thnig: item            | Lease.yaml:3: 'thnig' is no key that is known here; allowed are about, order
            {into: LETS, key: true} | {into: LETS, keys: true} | Lease.yaml:5: 'keys' is no key that is known here; allowed are into, outOf
            {into: LETS, key: true} | {key: true}            | Lease.yaml:5: needs either into
            outOf: TO               | outOf: OF              | Lease.yaml:7: 'OF' is the relationship of another role
            outOf: TO               | outOf: LET_TO          | Lease.yaml: the relationship 'LET_TO' of role 'tenant' is a kind of tie
            [State, Organization]   | [State, Firm]          | Lease.yaml:6: 'Firm' is no value that is known here; allowed are State, Person
            LET_TO:                 | OWNS:                  | Lease.yaml: there is a kind of tie 'OWNS' already
            owner -> tenant         | owner -> lodger        | Lease.yaml:10: 'lodger' is no role of this type; allowed are owner
            owner -> tenant         | owner to tenant        | Lease.yaml:10: 'owner to tenant' is no join
            family: flow            | family: money          | Lease.yaml:13: 'money' is no value that is known here; allowed are flow, force
            ({item plural})         | ({rent})               | Lease.yaml:14: '({rent})' needs one {slot}
            backwards: rents from   | walked: true           | Lease.yaml:9: needs 'backwards'
            reads: let to           | reads: [               | Lease.yaml:13: is no YAML
            """)
    void refusesAFileWithItsLineAndWhatIsAllowed(String text, String wrong, String message) {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> with("Lease", LEASE.replace(text, wrong)))
                .withMessageStartingWith(message);
    }

    @Test
    void refusesATypeThatIsThereAlready() {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> with("War", LEASE))
                .withMessageContaining("there is a type 'War' already");
    }

    @Test
    void refusesALabelOfAnotherKindOfNode() {
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> with("Claim", LEASE));
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> with("lease", LEASE));
    }

    private static Schema with(String label, String text) {
        List<Found> files = new ArrayList<>(SchemaFiles.all());
        files.add(new Found(label + ".yaml", label, text));
        return new Schema(files);
    }
}
