// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts that cannot both be true, with the claims of each side beside those of the other. */
import {get, items} from './api.js';
import {claimFigure, entityLink, factHead} from './claims.js';
import {combobox} from './combobox.js';
import {find, h, put, say} from './dom.js';
import {refused} from './notices.js';
import {go, state} from './state.js';
import {amount, count, day, few, period} from './words.js';

const KINDS = {denial: 'One says so, another denies it', quantity: 'The amounts differ', date: 'The dates differ', party: 'The parties differ',
    plan: 'Done, say some; only planned, say others', identity: 'Judgements both join and part two entities'};
const SAYS = {asserted: 'Asserted', denied: 'Denied', unconfirmed: 'Not confirmed', actual: 'Done', planned: 'Planned', possible: 'Possible'};
const LATER = ['denied', 'unconfirmed', 'planned', 'possible'];
const RANKS = {preferred: 'good', normal: '', deprecated: 'bad'};

/** One conflict: its kind, and each side with its rank, its fact and its claims. */
export function conflictSection(conflict) {
    const {id, kind, facts, judgements = []} = conflict;
    const sides = (conflict.sides ?? []).toSorted((a, b) => LATER.includes(a.says) - LATER.includes(b.says));
    const [shared] = facts.length === 1 ? facts : [];
    const told = new Set(sides.flatMap(side => side.claims));
    const others = facts.flatMap(fact => fact.claims.filter(claim => !told.has(claim.id)));
    return h('section', {class: 'conflict', id, 'aria-label': KINDS[kind] ?? kind}, h('header', {class: 'conflict-head'}, h('h2', {}, KINDS[kind] ?? kind), h('span', {class: 'tag'}, kind)),
        shared ? h('div', {class: 'conflict-fact'}, factHead(shared)) : '',
        h('div', {class: 'conflict-sides'}, kind === 'identity' ? verdicts(judgements) : sides.map(side => sideSection(conflict, side, facts.find(fact => fact.id === side.fact), !shared))),
        others.length ? h('details', {}, h('summary', {}, `${count(others.length, 'claim')} on neither side`), others.map(claimFigure)) : '');
}

function sideSection(conflict, side, fact, apart) {
    const claims = (fact?.claims ?? []).filter(claim => side.claims.includes(claim.id));
    return h('section', {class: `conflict-side ${side.says === 'denied' ? 'against' : ''} ${side.rank}`}, h('h3', {}, claimed(conflict, side, fact)), rankLine(side), apart && fact ? factHead(fact) : '', claims.map(claimFigure),
        claims.length < side.claims.length ? h('p', {class: 'muted'}, `${claims.length} of ${count(side.claims.length, 'claim')} shown.`) : '');
}

/** The rank of a side, and why it has it. */
export const rankLine = ({rank, reason}) => h('p', {class: 'rank-line'}, h('span', {class: `tag ${RANKS[rank] ?? ''}`}, rank), ' ', h('span', {class: 'muted'}, reason));

/** What a side holds, in the words in which it differs from the other. */
function claimed({kind, facts}, {says}, fact) {
    const word = SAYS[says] ?? says;
    switch (kind) {
        case 'quantity': return amount(fact?.quantity) || word;
        case 'date': return period(fact?.time) || word;
        case 'party': return few(Object.entries(fact?.roles ?? {}).filter(([role]) => new Set(facts.map(one => ids(one, role))).size > 1).flatMap(([, entities]) => entities.map(entity => entity.name))) || word;
        default: return word;
    }
}

const ids = (fact, role) => (fact.roles?.[role] ?? []).map(entity => entity.id).toSorted().join(' ');

/** Judgements that make one of two ids, beside those that hold them apart. */
function verdicts(judgements) {
    const of = (title, verdict) => h('section', {class: `conflict-side ${verdict === 'different' ? 'against' : ''}`}, h('h3', {}, title), judgements.filter(one => one.verdict === verdict).map(judgement));
    return [of('One and the same', 'same'), of('Not the same', 'different')];
}

const judgement = ({one, other, by, at, why, score}) => h('figure', {class: 'claim'}, h('p', {}, [one, other].map((id, place) => [place ? ' and ' : '', entityLink({id, name: id})])),
    h('figcaption', {}, h('span', {class: 'who'}, by), h('span', {class: 'muted'}, `judged on ${day(at)}`), score !== null && score !== undefined && h('span', {class: 'tag', title: 'How like the two are'}, score.toFixed(2)), why && h('span', {class: 'source'}, why)));

const heading = note => h('header', {class: 'page-head'}, h('h1', {}, 'Conflicts'), h('p', {class: 'soft'}, note));

const note = 'Facts that cannot all be true, facts that some assert and others deny, and judgements that contradict each other. None is thrown away: read both sides.';

/** Draws the page of conflicts: all, or those of a kind or about an entity. */
export async function conflictsPage() {
    const page = find('#page-conflicts');
    const list = h('div', {class: 'conflict-list', 'aria-live': 'polite'}, h('div', {class: 'skeleton'}, Array.from({length: 12}, () => h('i'))));
    put(page, heading(note), filter(), list);
    try {
        await fill(list, '');
    } catch (problem) {
        put(list, refused(problem));
    }
}

async function fill(list, cursor) {
    const {kind, about} = state();
    const found = await get('/conflicts', {kind, entity: about, limit: 50, cursor});
    const more = found.next ? h('p', {class: 'more-rows'}, h('button', {type: 'button', onClick: async () => { more.remove(); await fill(list, found.next).catch(problem => list.append(refused(problem))); }}, 'Show more')) : '';
    if (!cursor) put(list);
    list.append(...items(found).map(conflictSection), more);
    if (!list.querySelector('.conflict')) put(list, h('div', {class: 'notice'}, h('p', {}, kind || about ? 'No conflict fits. Choose another kind, or another entity.' : 'No claims in the graph contradict each other.')));
    say(count(list.querySelectorAll('.conflict').length, 'conflict'));
}

function filter() {
    const {kind, about} = state();
    const choose = change => go({page: 'conflicts', ...change});
    const field = combobox('About', {placeholder: 'Anyone and anything', onChoose: entity => choose({about: entity.id})});
    field.set(about ? {id: about, name: about} : null);
    const kinds = h('select', {'aria-label': 'Kind of conflict', data: {focus: 'kind'}, onChange: () => choose({kind: kinds.value})}, h('option', {value: ''}, 'All kinds'), Object.entries(KINDS).map(([key, words]) => h('option', {value: key, selected: key === kind}, words)));
    return h('form', {class: 'conflict-filter', 'aria-label': 'Which conflicts', onSubmit: async event => { event.preventDefault(); await field.settled(); choose({about: field.value()}); }}, kinds, field.element,
        kind || about ? h('button', {type: 'button', class: 'quiet', onClick: () => choose({kind: '', about: ''})}, 'Show all') : '');
}
