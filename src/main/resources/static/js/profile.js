// SPDX-License-Identifier: GPL-3.0-or-later
/** One entity: what it is called, what is known of it, its ties. */
import {words} from './answer.js';
import {get, items, once, segment} from './api.js';
import {remember} from './ask.js';
import {h, put} from './dom.js';
import {head, refused, showTie} from './evidence.js';
import {icon, kindMark} from './icons.js';
import {go, state} from './state.js';

const HIDDEN = new Set(['id', 'name', 'kind', 'aliases', 'ties', 'relationships', 'degree', 'tieCounts', 'properties', 'facts', 'claims']);

/** The two ends of a tie and the tie, whatever side the service tells it from. */
export function ends(item, self) {
    const tie = item.tie ?? item;
    if (item.from && item.to) return {from: item.from, to: item.to, tie: {...tie, direction: tie.direction === 'both' ? 'both' : item.from.id && tie.direction === 'in' && item.from.id === self.id ? 'in' : 'out'}};
    return {from: self, to: item.other ?? item.entity, tie};
}

/** Draws an entity's profile into the pane. */
export async function profile(box, id) {
    put(box, head('Evidence'), h('div', {class: 'skeleton'}, Array.from({length: 9}, () => h('i'))));
    try {
        const [entity, ties] = await Promise.all([once(`/entities/${segment(id)}`), get(`/entities/${segment(id)}/relationships`, {limit: 50})]);
        if (state().entity !== id) return;
        remember(entity);
        put(box, head('Evidence', 'profile'), sheet(entity), tieList(entity, ties));
    } catch (problem) {
        put(box, head('Evidence'), refused(problem));
    }
}

function sheet(entity) {
    const properties = Object.entries({...entity, ...entity.properties}).filter(([key, value]) => !HIDDEN.has(key) && value !== null && value !== '' && typeof value !== 'object' || Array.isArray(value) && !HIDDEN.has(key));
    return h('div', {class: 'profile'}, h('div', {class: 'profile-name'}, kindMark(entity.kind), h('h2', {}, entity.name), h('span', {class: 'muted'}, entity.kind)),
        entity.aliases?.length ? h('p', {class: 'soft'}, 'also ', entity.aliases.slice(0, 12).join(', ')) : '',
        h('div', {class: 'profile-acts'}, act('Start here', {from: entity.id}), act('End here', {to: entity.id}),
            h('button', {type: 'button', onClick: () => dispatchEvent(new CustomEvent('entente:expand', {detail: entity}))}, icon('plus'), ' On the canvas')),
        properties.length ? h('dl', {class: 'properties'}, properties.map(([key, value]) => [h('dt', {}, key), h('dd', {}, Array.isArray(value) ? value.join(', ') : String(value))])) : '');
}

const act = (label, change) => h('button', {type: 'button', onClick: () => go({...change, path: '', hop: ''})}, label);

function tieList(entity, list) {
    const found = items(list);
    return h('div', {class: 'profile'}, h('h3', {}, found.length ? `${found.length}${list.next ? ' or more' : ''} ties` : 'No ties'), h('ul', {class: 'ties-list'}, found.map(item => {
        const {from, to, tie} = ends(item, entity);
        return h('li', {}, h('button', {type: 'button', onClick: () => showTie(from, to, tie)}, words(from, to, tie)));
    })));
}
