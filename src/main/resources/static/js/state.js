// SPDX-License-Identifier: GPL-3.0-or-later
/** What is looked at, kept in the address: a link shows the same, and the back button works. */
import {query} from './api.js';

export const DEFAULTS = {maxHops: '6', k: '5', direction: 'any', modality: 'actual', disputed: 'include', order: 'hops', undated: 'exclude'};
export const FILTERS = ['maxHops', 'k', 'direction', 'kinds', 'excludeKinds', 'avoid', 'maxDegree', 'during', 'undated', 'asOf', 'modality', 'minConfidence', 'minOrigins',
    'disputed', 'order', 'budgetMs'];
const SHOWN = ['page', 'view', 'path', 'hop', 'entity', 'doc', 'claim', 'name', 'as', 'kind', 'about'];
const PAGES = ['paths', 'queries', 'conflicts', 'documents'];

const listeners = [];
let current = parse(location.search);

function parse(search) {
    const given = new URLSearchParams(search);
    const one = key => given.get(key)?.trim() ?? '';
    const state = {from: one('from'), to: one('to'), via: given.getAll('via').map(via => via.trim()).filter(Boolean), filters: {}, parameters: {}};
    for (const key of FILTERS) {
        const value = given.getAll(key).join(',');
        if (value && value !== DEFAULTS[key]) state.filters[key] = value;
    }
    state.filters = windowed(state.filters);
    for (const key of SHOWN) state[key] = one(key);
    if (!PAGES.includes(state.page)) state.page = 'paths';
    for (const [key, value] of given) if (key.startsWith('p.')) state.parameters[key.slice(2)] = value;
    return state;
}

/** Undated facts are a question only where there is a window. */
function windowed({undated, ...filters}) {
    return undated === 'include' && filters.during ? {...filters, undated} : filters;
}

/** The address of a state. */
export function addressOf(state) {
    const shown = Object.fromEntries(SHOWN.map(key => [key, state[key]]));
    if (shown.page === 'paths') delete shown.page;
    if (shown.view === 'graph') delete shown.view;
    if (shown.path === '0' || shown.path === 0) delete shown.path;
    const parameters = Object.fromEntries(Object.entries(state.parameters ?? {}).map(([key, value]) => [`p.${key}`, value]));
    return location.pathname + query({from: state.from, to: state.to, via: state.via, ...state.filters, ...shown, ...parameters});
}

export const state = () => current;

/** The parameters of GET /paths. */
export const question = () => ({from: current.from, to: current.to, via: current.via, ...current.filters});

/** Whether two states ask the same question. */
export const sameQuestion = (a, b) => JSON.stringify([a.from, a.to, a.via, a.filters]) === JSON.stringify([b.from, b.to, b.via, b.filters]);

/** Calls back with the new and the former state whenever the state changes. */
export const onChange = listener => listeners.push(listener);

function become(next) {
    const former = current;
    current = next;
    listeners.forEach(listener => listener(current, former));
}

/** Goes on to a new state, which the back button undoes; with {silently: true} only notes it in the address. */
export function go(change, {silently = false} = {}) {
    const next = {...current, ...change};
    next.filters = windowed(next.filters);
    const address = addressOf(next);
    if (silently || address === location.pathname + location.search) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    become(next);
}

/** Follows a link within the explorer. */
export function follow(href) {
    history.pushState(null, '', href);
    become(parse(new URL(href, location.href).search));
}

addEventListener('popstate', () => become(parse(location.search)));
