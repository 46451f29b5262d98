// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts, and claims in their own words. */
import {openDocument} from './document.js';
import {h, put} from './dom.js';
import {icon} from './icons.js';
import {originalAt, passageOf} from './passages.js';
import {go, state} from './state.js';
import {amount, count, factLabel, gradeWords, period, roleLabel} from './words.js';

/** The claims that do not hold with a fact. */
export const against = fact => (fact.claims ?? []).filter(claim => claim.stance !== 'asserted');

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
            claim.page && h('a', {href: originalAt(source.id, claim.page), target: '_blank', rel: 'noopener noreferrer'}, `Page ${claim.page}`, ' ', icon('out')),
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
