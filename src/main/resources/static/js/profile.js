// SPDX-License-Identifier: GPL-3.0-or-later
/** One entity: what it is called, what is known of it, its ties. */
import {words} from './answer.js';
import {get, items, once, segment} from './api.js';
import {remember} from './ask.js';
import {h, put} from './dom.js';
import {icon, kindMark} from './icons.js';
import {head, refused, waiting} from './notices.js';
import {go, state} from './state.js';
import {count, factLabel, period} from './words.js';

/** A tie that one of its ends tells of, in the tie's own direction. */
export function ends(item, self) {
    return item.direction === 'in' ? {from: item.other, to: self, tie: {...item, direction: 'out'}} : {from: self, to: item.other, tie: item};
}

/** Draws an entity's profile into the pane, which can show a fact or a tie in its place. */
export async function profile(box, id, pane) {
    put(box, head('Evidence'), waiting());
    try {
        const [entity, ties, disputes] = await Promise.all([once(`/entities/${segment(id)}`), get(`/entities/${segment(id)}/relationships`, {limit: 50}), once('/conflicts', {entity: id, limit: 20})]);
        if (state().entity !== id) return;
        remember(entity);
        put(box, head('Evidence', back()), sheet(entity, disputes), tieList(entity, ties, pane), timeline(entity, pane));
    } catch (problem) {
        put(box, head('Evidence'), refused(problem));
    }
}

const PROPERTIES = {official: 'official name', iso2: 'ISO code', iso3: 'ISO code, three letters', cow: 'state number (Correlates of War)', lat: 'latitude', lon: 'longitude'};

const back = () => h('button', {type: 'button', class: 'link', onClick: () => go({entity: ''}, {silently: true})}, 'Back to the path');

function sheet(entity, disputes) {
    const properties = [...Object.entries(entity.properties ?? {}), ...Object.entries(entity.attributes ?? {})].sort(([a], [b]) => a.localeCompare(b)).filter(([, value]) => value !== null && value !== '' && (!Array.isArray(value) || value.length));
    return h('div', {class: 'profile'}, h('div', {class: 'profile-name'}, kindMark(entity.kind), h('h2', {}, entity.name), h('span', {class: 'muted'}, entity.kind)),
        entity.aliases?.length ? h('p', {class: 'soft'}, 'also ', entity.aliases.slice(0, 12).join(', ')) : '',
        h('div', {class: 'profile-acts'}, act('Start here', {from: entity.id}), act('End here', {to: entity.id}),
            h('button', {type: 'button', onClick: () => dispatchEvent(new CustomEvent('entente:expand', {detail: entity}))}, icon('plus'), ' On the canvas')),
        items(disputes).length ? h('p', {}, h('a', {href: `/?page=conflicts&about=${encodeURIComponent(entity.id)}`, 'data-link': true}, disputes.next ? `${items(disputes).length} conflicts and more` : count(items(disputes).length, 'conflict')), ' about it') : '',
        properties.length ? h('dl', {class: 'properties'}, properties.map(([key, value]) => [h('dt', {}, PROPERTIES[key] ?? key), h('dd', {}, Array.isArray(value) ? value.join(', ') : String(value))])) : '');
}

const act = (label, change) => h('button', {type: 'button', onClick: () => go({...change, path: '', hop: ''})}, label);

function tieList(entity, list, pane) {
    const found = items(list);
    return h('div', {class: 'profile'}, h('h3', {}, !found.length ? 'No ties' : list.next ? `${found.length} ties, and more` : count(found.length, 'tie')), h('ul', {class: 'ties-list'}, found.map(item => {
        const {from, to, tie} = ends(item, entity);
        return h('li', {}, h('button', {type: 'button', onClick: () => pane.showTie(from, to, tie)}, words(from, to, tie)));
    })));
}

function timeline(entity, pane) {
    if (!entity.timeline?.length) return '';
    return h('div', {class: 'profile'}, h('h3', {}, count(entity.timeline.length, 'dated fact')), h('ol', {class: 'ties-list'}, entity.timeline.map(moment => h('li', {}, h('button', {type: 'button', onClick: () => pane.showFact(moment.fact)},
        h('span', {class: 'soft'}, period(moment.time)), ' ', h('b', {}, factLabel(moment.type)), ' ', [moment.name, moment.others.map(one => one.name).slice(0, 4).join(', ')].filter(Boolean).join(': '))))));
}
