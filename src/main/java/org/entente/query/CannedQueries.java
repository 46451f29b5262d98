// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.entente.query.CannedQuery.Param;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The queries under {@code cypher/queries}: listed, shown, run read-only with a time limit and a limit of rows. */
@Service
public class CannedQueries {

    /** How many rows a run gives at most. */
    public static final int ROWS = 1_000;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Reads reads;
    private final Entities entities;
    private final Map<String, CannedQuery> byName;

    public CannedQueries(Driver driver, Entities entities) {
        this.reads = new Reads(driver);
        this.entities = entities;
        this.byName = readAll();
    }

    /** All of them, by topic and name. */
    public List<CannedQuery> all() {
        return byName.values().stream().sorted(Comparator.comparing(CannedQuery::topic).thenComparing(CannedQuery::name)).toList();
    }

    /** @throws NothingFound where there is none of this name */
    public CannedQuery byName(String name) {
        CannedQuery query = byName.get(name);
        if (query == null) {
            throw new NothingFound("query", name);
        }
        return query;
    }

    /**
     * Runs one.
     *
     * @param name its name
     * @param given values as text, by parameter; the others take their defaults
     * @throws NothingFound where there is none of this name
     * @throws BadParameter where a value is of another type or the query has no such parameter
     */
    public QueryRun run(String name, Map<String, String> given) {
        return run(byName(name), given);
    }

    QueryRun run(CannedQuery query, Map<String, String> given) {
        Map<String, Object> values = values(query, given);
        return reads.atOneVersion(() -> rows(query, values));
    }

    private QueryRun rows(CannedQuery query, Map<String, Object> values) {
        try (Session session = reads.session()) {
            return session.executeRead(tx -> rows(tx.run(query.cypher(), values)), Reads.limited(LIMIT));
        } catch (ClientException e) {
            throw Refused.isOfValues(e) ? new Refused(values, e) : Reads.explained(query.name(), LIMIT, e);
        }
    }

    private Map<String, Object> values(CannedQuery query, Map<String, String> given) {
        Map<String, String> left = new TreeMap<>(given);
        Map<String, Object> values = new HashMap<>();
        for (Param param : query.parameters()) {
            String text = left.remove(param.name());
            values.put(param.name(), text == null ? param.defaultValue() : value(param, text));
        }
        if (!left.isEmpty()) {
            String unknown = left.keySet().iterator().next();
            throw new BadParameter(unknown, Objects.requireNonNull(given.get(unknown)),
                    "no value: the parameters of this query are " + query.parameters().stream().map(Param::name).toList());
        }
        return values;
    }

    private Object value(Param param, String text) {
        return param.type() == ParamType.ENTITY ? entities.require(text).name() : param.read(text);
    }

    private static QueryRun rows(Result result) {
        List<String> columns = result.keys();
        List<List<Object>> rows = new ArrayList<>();
        while (result.hasNext() && rows.size() < ROWS) {
            rows.add(result.next().values().stream().map(Plain::of).toList());
        }
        return new QueryRun(columns, rows, result.hasNext());
    }

    private static Map<String, CannedQuery> readAll() {
        Map<String, CannedQuery> queries = new LinkedHashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath:cypher/queries/*/*.cypher")) {
                CannedQuery query = read(resource);
                if (queries.put(query.name(), query) != null) {
                    throw new IllegalArgumentException("two canned queries are called " + query.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the canned queries cannot be read", e);
        }
        return queries;
    }

    private static CannedQuery read(Resource resource) throws IOException {
        String[] path = resource.getURL().getPath().split("/");
        String file = path[path.length - 1];
        return CannedQueryFile.read(path[path.length - 2], file.substring(0, file.length() - ".cypher".length()),
                resource.getContentAsString(UTF_8));
    }
}
