// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.GraphChange;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Entities and named agreements by name: kept in memory, in step with the graph by its changes. */
@Service
public class Entities {

    /** The kind of a named agreement, which is found by name like an entity but is a fact. */
    public static final String AGREEMENT = "Agreement";

    private static final int SUGGESTIONS = 5;

    private final Reads reads;
    private final TieStream stream;
    private final Map<String, List<String>> members = new ConcurrentHashMap<>();
    private final Map<String, String> mergedInto = new ConcurrentHashMap<>();
    private NameIndex names = new NameIndex();
    private Agreements agreements = Agreements.NONE;
    private long followed;
    private boolean loaded;
    private boolean agreementsLoaded;

    public Entities(Driver driver) {
        this.reads = new Reads(driver);
        this.stream = new TieStream(driver);
    }

    /** Takes in what a transaction changed. */
    @EventListener
    public synchronized void follow(GraphChange change) {
        followed = change.version();
        agreementsLoaded = false;
        if (loaded) {
            change.entitiesGone().forEach(names::remove);
            change.entitiesGone().forEach(this::part);
            change.entities().forEach(entity -> put(names, entity));
        }
    }

    /** How many entities and agreements are known by name; reads their names where they are not read yet. */
    public int count() {
        return index().size();
    }

    /** Reads all names again. */
    public void refresh() {
        take(reads.atOneVersion(() -> {
            List<Entity> entities = new ArrayList<>();
            stream.entities(entities::add);
            return new Everybody(reads.version(), entities);
        }));
    }

    private synchronized void take(Everybody all) {
        names = new NameIndex();
        members.clear();
        mergedInto.clear();
        all.entities().forEach(entity -> put(names, entity));
        agreements = Agreements.NONE;
        loaded = all.version() >= followed;
        agreementsLoaded = false;
    }

    private synchronized void take(Agreements named) {
        agreements.entries().forEach(entry -> names.remove(entry.id()));
        named.entries().forEach(entry -> names.put(new EntityRef(entry.id(), entry.name(), AGREEMENT), entry.names()));
        agreements = named;
        agreementsLoaded = named.version() >= followed;
    }

    /** What was read, and at which version: where a later commit was followed meanwhile, it is read once more when it is asked for next. */
    private record Everybody(long version, List<Entity> entities) {}

    /** The entity that this id or name stands for. */
    public Resolution resolve(String nameOrId) {
        return resolve(nameOrId, bearer -> !isAgreement(bearer));
    }

    /** The entity or named agreement that this id or name stands for. */
    public Resolution resolveWithAgreements(String nameOrId) {
        return resolve(nameOrId, bearer -> true);
    }

    /**
     * The entity that this id or name stands for.
     *
     * @throws UnknownName where there is none
     * @throws AmbiguousName where there are several
     */
    public EntityRef require(String nameOrId) {
        return switch (resolve(nameOrId)) {
            case Resolution.Found(EntityRef entity) -> entity;
            case Resolution.Unknown(List<EntityRef> suggestions) -> throw new UnknownName(nameOrId, suggestions);
            case Resolution.Ambiguous(List<EntityRef> candidates) -> throw new AmbiguousName(nameOrId, candidates);
        };
    }

    /** The same, as an id; null where nothing is asked for. */
    public @Nullable String idOf(@Nullable String nameOrId) {
        return nameOrId == null || nameOrId.isBlank() ? null : require(nameOrId).id();
    }

    /**
     * Entities and named agreements with names like these words, best first; all in the order of their ids where there are none.
     *
     * @param q words of a name in any script, with typing errors, or null
     * @param kind the label of a kind, {@code Agreement}, or null
     */
    public ListPage<EntityHit> search(@Nullable String q, @Nullable String kind, int limit, @Nullable String cursor) {
        Predicate<EntityRef> ofKind = ofKind(kind);
        List<NameIndex.Match> matches = q == null || q.isBlank() ? index().all(ofKind) : index().search(q, ofKind);
        String after = Cursor.decode(cursor);
        Stream<NameIndex.Match> rest = after.isEmpty() ? matches.stream() : behind(SearchPlace.parse(after), matches);
        ListPage<NameIndex.Match> page = ListPage.of(rest.limit(limit + 1L).toList(), limit, match -> SearchPlace.of(match).key());
        return new ListPage<>(page.items().stream().map(Entities::hit).toList(), page.next());
    }

    private static Stream<NameIndex.Match> behind(SearchPlace place, List<NameIndex.Match> matches) {
        return matches.stream().dropWhile(match -> SearchPlace.of(match).compareTo(place) <= 0);
    }

    /** The ids that judgements join in this entity, sorted; none where it is but itself. */
    public List<String> members(String id) {
        return members.getOrDefault(id, List.of());
    }

    /**
     * All ids that name the entity of this id or name: its own, or those of its members where it is merged.
     *
     * @throws UnknownName where there is none
     * @throws AmbiguousName where there are several
     */
    public List<String> ids(String nameOrId) {
        String id = member(nameOrId);
        List<String> joined = members(require(id).id());
        return joined.isEmpty() ? List.of(id) : joined;
    }

    /**
     * The id that a judgement names: an id that documents give as it is, else that of the entity of this name.
     *
     * @throws UnknownName where there is none
     * @throws AmbiguousName where there are several
     */
    public String member(String nameOrId) {
        index();
        return mergedInto.containsKey(nameOrId) ? nameOrId : require(nameOrId).id();
    }

    private Resolution resolve(String nameOrId, Predicate<EntityRef> filter) {
        NameIndex index = index();
        EntityRef byId = index.byId(mergedInto.getOrDefault(nameOrId, agreements.entry(nameOrId)));
        if (byId != null && filter.test(byId)) {
            return new Resolution.Found(byId);
        }
        List<EntityRef> bearers = index.bearers(nameOrId).stream().filter(filter).toList();
        return switch (bearers.size()) {
            case 0 -> new Resolution.Unknown(
                    index.search(nameOrId, filter).stream().map(NameIndex.Match::bearer).limit(SUGGESTIONS).toList());
            case 1 -> new Resolution.Found(bearers.getFirst());
            default -> new Resolution.Ambiguous(bearers);
        };
    }

    /** Never reads under its own lock: who holds writers off for a reading may wait for that. */
    private NameIndex index() {
        Lacking lacking = lacking();
        if (lacking == Lacking.ALL) {
            refresh();
        }
        if (lacking != Lacking.NOTHING) {
            take(reads.atOneVersion(() -> Agreements.read(reads)));
        }
        return names();
    }

    private enum Lacking {
        NOTHING,
        AGREEMENTS,
        ALL
    }

    private synchronized Lacking lacking() {
        return loaded ? agreementsLoaded ? Lacking.NOTHING : Lacking.AGREEMENTS : Lacking.ALL;
    }

    private synchronized NameIndex names() {
        return names;
    }

    private void put(NameIndex index, Entity entity) {
        part(entity.id());
        if (entity.properties().get("merged") instanceof List<?> ids) {
            List<String> joined = ids.stream().map(String::valueOf).toList();
            members.put(entity.id(), joined);
            joined.forEach(member -> mergedInto.put(member, entity.id()));
        }
        List<String> all = new ArrayList<>(List.of(entity.name()));
        all.addAll(entity.aliases());
        index.put(new EntityRef(entity.id(), entity.name(), entity.kind().label()), all);
    }

    private void part(String id) {
        List<String> before = members.remove(id);
        if (before != null) {
            before.forEach(member -> mergedInto.remove(member, id));
        }
    }

    private static Predicate<EntityRef> ofKind(@Nullable String kind) {
        if (kind == null || kind.isBlank()) {
            return bearer -> true;
        }
        if (!AGREEMENT.equalsIgnoreCase(kind) && EntityKind.ofLabel(kind).isEmpty()) {
            throw new BadParameter("kind", kind, Allowed.entityKinds());
        }
        return bearer -> bearer.kind().equalsIgnoreCase(kind);
    }

    private static EntityHit hit(NameIndex.Match match) {
        EntityRef bearer = match.bearer();
        return new EntityHit(bearer.id(), bearer.name(), bearer.kind(), match.name(), Math.round(match.score() * 1000) / 1000.0);
    }

    private static boolean isAgreement(EntityRef bearer) {
        return bearer.kind().equals(AGREEMENT);
    }
}
