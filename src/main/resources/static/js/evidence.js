// SPDX-License-Identifier: GPL-3.0-or-later
/** The evidence pane: facts and the claims about them, for whatever is selected. */
import {words} from './answer.js';
import {get, items, once, segment} from './api.js';
import {against, factArticle} from './claims.js';
import {find, h, put} from './dom.js';
import {inAnswer, isWhole, onOutcome, outcome, selected, tellAll} from './inquiry.js';
import {head, refused, waiting} from './notices.js';
import {profile} from './profile.js';
import {onChange, state} from './state.js';
import {count, familyOf, inTelling, percent} from './words.js';

const OPEN = 6;
const MOST_CONFLICTS = 50;

/** Draws the evidence now and whenever something else is selected. */
export function openEvidence() {
    onOutcome(draw);
    onChange((now, former) => { if (['path', 'hop', 'entity', 'page'].some(key => now[key] !== former[key])) draw(); });
    draw();
}

let special = null;

/** Shows a tie that is no step of the answer (picked on the canvas, say). */
export function showTie(from, to, tie) {
    special = {from, to, tie};
    draw();
    special = null;
}

/** Shows a fact by its id. */
export async function showFact(id) {
    const box = find('#evidence');
    put(box, waiting());
    try {
        const fact = await get(`/facts/${segment(id)}`);
        put(box, head('Fact'), h('div', {class: 'tie'}, factArticle(fact)));
    } catch (problem) {
        put(box, head('Fact'), refused(problem));
    }
}

function draw() {
    const box = find('#evidence');
    if (box !== document.activeElement && box.contains(document.activeElement)) box.focus({preventScroll: true});
    const phase = outcome().name;
    box.scrollTop = 0;
    if (special) return put(box, head('Evidence'), tieSection(special.from, special.to, special.tie));
    if (state().entity) return profile(box, state().entity, {showFact, showTie});
    if (phase === 'asking') return put(box, head('Evidence'), waiting());
    const {path, step, hop} = selected();
    if (!path) return put(box, head('Evidence'), empty());
    const steps = step ? [step] : path.steps;
    put(box, head('Evidence', step ? `hop ${hop + 1} of ${path.steps.length}` : count(path.steps.length, 'hop')),
        steps.map(one => inTelling(one).map(tie => tieSection(one.from, one.to, tie))), conflictsOf(steps));
}

const empty = () => h('div', {class: 'notice'}, h('p', {}, 'Choose a path, a hop, or anything on the canvas to read what supports it: each claim in its own words, with speaker, date, grade and document.'));

function tieSection(from, to, tie) {
    const facts = (tie.facts ?? []).toSorted((a, b) => against(b).length - against(a).length);
    return h('section', {class: 'tie', data: {family: familyOf(tie.kind)}}, h('h3', {class: 'tie-title'}, words(from, to, tie)),
        h('p', {class: 'tie-facts'}, tieWords(tie)), facts.slice(0, OPEN).map(factArticle), more(facts.slice(OPEN)), rest(tie, facts));
}

/** What of a tie is not told yet, and a way to it. */
function rest(tie, facts) {
    const told = facts.flatMap(fact => fact.claims ?? []).filter(claim => claim.stance === 'asserted').length;
    if (isWhole(tie) || facts.length >= (tie.factCount ?? 0) && told >= (tie.claimCount ?? 0)) return '';
    if (!inAnswer(tie)) return h('p', {class: 'muted'}, `${facts.length} of ${count(tie.factCount, 'fact')} shown; the others are in the graph.`);
    const button = h('button', {type: 'button', class: 'quiet', onClick: async () => {
        button.disabled = true;
        await tellAll().then(draw, problem => button.replaceWith(refused(problem)));
    }}, `Show all ${count(tie.claimCount, 'claim')}`);
    return button;
}

function more(facts) {
    if (!facts.length) return '';
    const button = h('button', {type: 'button', class: 'quiet', onClick: () => button.replaceWith(...facts.map(factArticle))}, `Show ${count(facts.length, 'more fact')}`);
    return button;
}

const tieWords = tie => [count(tie.factCount ?? tie.facts?.length, 'fact'), count(tie.claimCount, 'claim'), `${count(tie.origins, 'independent origin')}`, `confidence ${percent(tie.confidence)}`].join(' · ');

/** Recorded conflicts that touch the facts in view, drawn when the service has told them; within a fact both sides stand there already and get their ranks. */
function conflictsOf(steps) {
    const box = h('div');
    const ids = [...new Set(steps.flatMap(step => step.ties.flatMap(tie => (tie.facts ?? []).flatMap(fact => fact.conflicts ?? []))))];
    if (!ids.length) return box;
    once('/conflicts', {id: ids.slice(0, MOST_CONFLICTS), limit: MOST_CONFLICTS}).then(async list => {
        const {conflictSection, rankLine} = await import('./conflicts.js');
        const apart = items(list).filter(conflict => conflict.kind !== 'denial' || conflict.facts.length > 1);
        if (apart.length) put(box, h('h3', {class: 'conflicts-title'}, 'Claims that cannot both be true'), apart.map(conflictSection));
        for (const side of items(list).filter(conflict => !apart.includes(conflict)).flatMap(conflict => conflict.sides)) {
            for (const section of find('#evidence').querySelectorAll(`[data-side="${CSS.escape(`${side.fact} ${side.says}`)}"]`)) section.firstElementChild.after(rankLine(side));
        }
    }).catch(problem => put(box, refused(problem)));
    return box;
}
