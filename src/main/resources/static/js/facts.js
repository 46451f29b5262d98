// SPDX-License-Identifier: GPL-3.0-or-later
/** The facts in view: those of the answer, each once, with the hop that shows it. */

export function factsIn(found) {
    const facts = new Map();
    (found?.paths ?? []).forEach((path, index) => path.steps.forEach((step, hop) => step.ties.forEach(tie => [...tie.facts ?? [], ...tie.furtherFacts ?? []].forEach(fact => {
        if (!facts.has(fact.id)) facts.set(fact.id, {fact, tie, step, index, hop, paths: new Set()});
        facts.get(fact.id).paths.add(index);
    }))));
    return [...facts.values()];
}

/** A fact in few words: who, to or on whom. */
export function brief(fact) {
    const roles = Object.values(fact.roles ?? {}).filter(entities => entities.length).slice(0, 3);
    return roles.map(entities => entities.map(entity => entity.name).slice(0, 2).join(', ')).join(' – ');
}
