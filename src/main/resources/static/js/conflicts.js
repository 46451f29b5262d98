// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts that cannot both be true, with their claims side by side. */
import {get, items} from './api.js';
import {find, h, put} from './dom.js';
import {factArticle, refused} from './evidence.js';
import {count} from './words.js';

/** The facts of both sides. */
export const factsOf = conflict => sidesOf(conflict).flatMap(side => side.facts ?? (side.fact ? [side.fact] : [side]));

const sidesOf = conflict => conflict.sides ?? [conflict.left ?? conflict.a ?? conflict.first, conflict.right ?? conflict.b ?? conflict.second].filter(Boolean);

const KINDS = {denial: 'One side says so, the other denies it', stance: 'One side says so, the other denies it', quantity: 'The amounts differ', time: 'The times differ'};

/** One conflict. */
export function conflictSection(conflict) {
    return h('section', {class: 'conflict'}, h('h2', {}, KINDS[String(conflict.kind).toLowerCase()] ?? String(conflict.kind ?? 'Conflict').replaceAll('_', ' ').toLowerCase()),
        conflict.description ? h('p', {class: 'soft'}, conflict.description) : '',
        h('div', {class: 'conflict-sides'}, sidesOf(conflict).map(side => h('div', {}, factArticle(merged(side))))));
}

/** A side is a fact with claims, or facts and claims beside each other. */
function merged(side) {
    const fact = side.fact ?? side.facts?.[0] ?? side;
    return {...fact, claims: fact.claims?.length ? fact.claims : side.claims ?? []};
}

/** Draws the page of all conflicts. */
export async function conflictsPage() {
    const page = find('#page-conflicts');
    if (!page.childElementCount) put(page, h('header', {class: 'page-head'}, h('h1', {}, 'Conflicts')), h('div', {class: 'skeleton'}, Array.from({length: 12}, () => h('i'))));
    try {
        const found = items(await get('/conflicts'));
        put(page, h('header', {class: 'page-head'}, h('h1', {}, 'Conflicts'), h('p', {class: 'soft'}, found.length ? `${count(found.length, 'pair')} of facts that cannot both be true. Neither is thrown away: read both sides.` : '')),
            found.length ? h('div', {class: 'conflict-list'}, found.map(conflictSection)) : h('div', {class: 'notice'}, h('p', {}, 'No two facts in the graph exclude each other.')));
    } catch (problem) {
        put(page, h('header', {class: 'page-head'}, h('h1', {}, 'Conflicts')), refused(problem));
    }
}
