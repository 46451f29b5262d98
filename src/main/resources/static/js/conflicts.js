// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts that cannot both be true, with their claims side by side. */
import {get, items} from './api.js';
import {find, h, put} from './dom.js';
import {factArticle, refused} from './evidence.js';
import {day} from './words.js';

const KINDS = {denial: 'One says so, another denies it', quantity: 'The amounts differ', date: 'The dates differ', party: 'The parties differ',
    plan: 'Done, say some; only planned, say others', identity: 'Judgements both join and part two entities'};

/** One conflict: each fact with its claims, and how its sides rank. */
export function conflictSection({kind, facts, sides = [], judgements = []}) {
    return h('section', {class: 'conflict'}, h('h2', {}, KINDS[kind] ?? kind),
        h('div', {class: 'conflict-sides'}, facts.map(fact => h('div', {}, factArticle(fact), ranks(sides.filter(side => side.fact === fact.id))))),
        judgements.length ? h('ul', {class: 'judgements'}, judgements.map(judgement)) : '');
}

const ranks = sides => sides.some(side => side.rank !== 'normal') ? h('ul', {class: 'ranks'}, sides.map(({says, rank, reason}) => h('li', {}, h('b', {}, says), `: ${rank}`, reason && h('span', {class: 'muted'}, `, ${reason}`)))) : '';

const judgement = ({one, other, verdict, by, at, why}) => h('li', {}, h('b', {}, one), ' and ', h('b', {}, other), ` are ${verdict === 'unsure' ? 'perhaps the same' : verdict === 'same' ? 'the same' : 'different'}, says ${by} on ${day(at)}`, why && `: ${why}`);

const heading = note => h('header', {class: 'page-head'}, h('h1', {}, 'Conflicts'), h('p', {class: 'soft'}, note));

/** Draws the page of all conflicts. */
export async function conflictsPage() {
    const page = find('#page-conflicts');
    if (!page.childElementCount) put(page, heading(''), h('div', {class: 'skeleton'}, Array.from({length: 12}, () => h('i'))));
    try {
        const list = h('div', {class: 'conflict-list'});
        const more = h('p', {class: 'more-rows'});
        const load = async cursor => {
            const found = await get('/conflicts', {limit: 50, cursor});
            list.append(...items(found).map(conflictSection));
            put(more, found.next ? h('button', {type: 'button', onClick: () => load(found.next)}, 'Show more') : '');
        };
        await load('');
        put(page, list.childElementCount ? [heading('Facts that cannot all be true, and facts that some assert and others deny. None is thrown away: read both sides.'), list, more]
                : [heading(''), h('div', {class: 'notice'}, h('p', {}, 'No claims in the graph contradict each other.'))]);
    } catch (problem) {
        put(page, heading(''), refused(problem));
    }
}
