// SPDX-License-Identifier: GPL-3.0-or-later
/** The evidence pane: facts and the claims about them, for whatever is selected. */
import {words} from './answer.js';
import {get, items, once, segment} from './api.js';
import {find, h, put} from './dom.js';
import {openDocument} from './document.js';
import {icon} from './icons.js';
import {inAnswer, isWhole, onOutcome, outcome, selected, tellAll} from './inquiry.js';
import {passageOf} from './passages.js';
import {go, onChange, state} from './state.js';
import {amount, count, factLabel, familyOf, gradeWords, inTelling, percent, period, roleLabel} from './words.js';
import {profile} from './profile.js';

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
    if (state().entity) return profile(box, state().entity);
    if (phase === 'asking') return put(box, head('Evidence'), waiting());
    const {path, step, hop} = selected();
    if (!path) return put(box, head('Evidence'), empty());
    const steps = step ? [step] : path.steps;
    put(box, head('Evidence', step ? `hop ${hop + 1} of ${path.steps.length}` : count(path.steps.length, 'hop')),
        steps.map(one => inTelling(one).map(tie => tieSection(one.from, one.to, tie))), conflictsOf(steps));
}

const waiting = () => h('div', {class: 'skeleton'}, Array.from({length: 9}, () => h('i')));

export const head = (title, note = '') => h('header', {class: 'pane-head'}, h('h2', {}, title), h('span', {class: 'muted'}, note));

const empty = () => h('div', {class: 'notice'}, h('p', {}, 'Choose a path, a hop, or anything on the canvas to read what supports it: each claim in its own words, with speaker, date, grade and document.'));

export const refused = problem => h('div', {class: 'notice error', role: 'alert'}, h('h3', {}, problem.title ?? 'That did not work'), h('p', {}, problem.message));

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

/** The claims that do not hold with a fact. */
const against = fact => (fact.claims ?? []).filter(claim => claim.stance !== 'asserted');

/** What a fact says: its type, amount, time and who takes part. */
export function factHead(fact) {
    return [h('header', {}, h('span', {class: 'fact-type'}, factLabel(fact.type)), fact.quantity && h('span', {}, amount(fact.quantity)), fact.time && h('span', {class: 'soft'}, period(fact.time))),
        h('dl', {class: 'roles'}, Object.entries(fact.roles ?? {}).filter(([, entities]) => entities.length).map(([role, entities]) => h('div', {}, h('dt', {}, roleLabel(role)), ' ', h('dd', {}, entities.map((entity, at) => [at ? ', ' : '', entityLink(entity)])))), details(fact))];
}

/** A fact with its claims; those that deny it stand beside those that assert it. */
export function factArticle(fact) {
    const claims = fact.claims ?? [];
    const denials = against(fact);
    const held = claims.filter(claim => claim.stance === 'asserted');
    return h('article', {class: 'fact', id: `fact-${fact.id}`}, factHead(fact),
        denials.length && held.length
                ? h('div', {class: 'sides'}, side(fact, 'asserted', 'Asserted', held), side(fact, 'denied', denials.every(claim => claim.stance === 'denied') ? 'Denied' : 'Denied or not confirmed', denials))
                : h('div', {class: 'claims'}, claims.map(claimFigure)));
}

const details = fact => Object.entries(fact.details ?? {}).filter(([, value]) => value !== null && value !== '').map(([key, value]) => h('div', {}, h('dt', {}, key), ' ', h('dd', {}, Array.isArray(value) ? value.join(', ') : String(value))));

const side = (fact, says, title, claims) => h('section', {class: `side ${says === 'denied' ? 'against' : ''}`, data: {side: `${fact.id} ${says}`}}, h('h4', {}, title), claims.map(claimFigure));

/** Shows an entity's profile beside the paths, wherever the link stands. */
export const entityLink = entity => h('button', {type: 'button', class: 'link', onClick: () => go({page: 'paths', entity: entity.id}, {silently: state().page === 'paths'})}, entity.name);

/** A claim in its own words. */
export function claimFigure(claim) {
    const quote = h('blockquote', {}, h('p', {}, h('mark', {}, claim.quote)));
    const {document: source = {}} = claim;
    return h('figure', {class: `claim ${claim.stance}`, id: `claim-${claim.id}`}, quote, h('figcaption', {},
        h('span', {class: 'who'}, speakers(claim)), saidWhen(claim),
        h('span', {class: 'tags'}, claim.stance !== 'asserted' && h('span', {class: 'tag bad'}, claim.stance === 'denied' ? 'denied' : 'not confirmed'), claim.modality && claim.modality !== 'actual' && h('span', {class: 'tag doubt'}, claim.modality),
            claim.grade && h('abbr', {class: 'tag', title: gradeWords(claim.grade)}, claim.grade)),
        h('span', {class: 'source'}, [source.publisher, source.title, source.date && period({from: source.date, to: source.date})].filter(Boolean).join(', ') || source.id),
        basis(source.basis ?? []),
        h('span', {class: 'claim-acts'}, passageButton(claim, quote), h('button', {type: 'button', class: 'link', onClick: () => openDocument(source.id, claim.id)}, 'Whole document'),
            source.url && /^https?:/.test(source.url) && h('a', {href: source.url, target: '_blank', rel: 'noopener noreferrer'}, 'Source ', icon('out')))));
}

/** What the document itself rests on. */
function basis(sources) {
    if (sources.length < 2) return sources.length ? h('span', {class: 'source'}, `rests on ${sources[0]}`) : '';
    return h('details', {class: 'source'}, h('summary', {}, `rests on ${count(sources.length, 'source')}`), h('ul', {}, sources.map(one => h('li', {}, one))));
}

function speakers(claim) {
    const names = (claim.speaker ?? []).map(speaker => speaker.name ?? speaker);
    return names.length ? names.join(', ') : claim.document?.publisher ? `${claim.document.publisher}, in its own voice` : 'the document, in its own voice';
}

function saidWhen(claim) {
    const when = period(claim.said ?? {});
    const audience = (claim.audience ?? []).map(one => one.name ?? one);
    return when || audience.length ? h('span', {class: 'muted'}, [when && `said ${when}`, audience.length && `to ${audience.join(', ')}`].filter(Boolean).join(' ')) : '';
}

function passageButton(claim, quote) {
    const button = h('button', {type: 'button', class: 'link', 'aria-expanded': 'false', onClick: async () => {
        if (button.getAttribute('aria-expanded') === 'true') {
            put(quote, h('p', {}, h('mark', {}, claim.quote)));
            return button.setAttribute('aria-expanded', 'false');
        }
        try {
            const {before, after} = await passageOf(claim);
            put(quote, h('p', {}, before, h('mark', {}, claim.quote), after));
            button.setAttribute('aria-expanded', 'true');
        } catch (problem) {
            button.replaceWith(h('span', {class: 'muted'}, problem.message));
        }
    }}, 'Passage');
    return button;
}

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
