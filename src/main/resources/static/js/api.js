// SPDX-License-Identifier: GPL-3.0-or-later
/** The REST service, and its problem details as errors. */
const BASE = '/api/v1';

/** What the service refused, and why. */
export class Problem extends Error {
    constructor(status, body) {
        super(body.detail ?? body.title ?? `The service answered ${status}.`);
        this.status = status;
        this.title = body.title ?? 'The service could not answer';
        this.type = body.type ?? 'about:blank';
        this.body = body;
    }
}

/** Parameters as they read best in an address: colons and commas stay. */
export function query(parameters) {
    const pairs = Object.entries(parameters ?? {}).flatMap(([key, value]) => (Array.isArray(value) ? value : [value])
            .filter(one => one !== '' && one !== null && one !== undefined).map(one => `${encodeURIComponent(key)}=${readable(one)}`));
    return pairs.length ? `?${pairs.join('&')}` : '';
}

const readable = value => encodeURIComponent(value).replace(/%(?:3A|2C|7E|40|2F)/g, decodeURIComponent).replaceAll('%20', '+');

async function ask(path, options) {
    let response;
    try {
        response = await fetch(BASE + path, {headers: {Accept: 'application/json, application/problem+json'}, ...options});
    } catch (failure) {
        if (failure.name === 'AbortError') throw failure;
        throw new Problem(0, {title: 'The service does not answer', detail: 'Start it with ./entente up, then try again.'});
    }
    if (!response.ok) throw new Problem(response.status, await content(response));
    return response;
}

async function content(response) {
    const text = await response.text();
    return text && /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : {};
}

const call = async (path, options = {}) => content(await ask(path, options));

/** What the service gives in another form than JSON. */
export const download = async (path, parameters, type) => (await ask(path + query(parameters), {headers: {Accept: `${type}, application/problem+json`}})).blob();

export const get = (path, parameters, signal) => call(path + query(parameters), {signal});

export const post = (path, body) => call(path, {method: 'POST', body});

export const remove = path => call(path, {method: 'DELETE'});

export const address = (path, parameters) => BASE + path + query(parameters);

const kept = new Map();

/** As get, but asks only once; forget() after a load or a retraction. */
export function once(path, parameters) {
    const key = path + query(parameters);
    if (!kept.has(key)) {
        const asked = get(path, parameters);
        kept.set(key, asked);
        asked.catch(() => kept.delete(key));
    }
    return kept.get(key);
}

export const forget = () => kept.clear();

/** A path segment for an id. */
export const segment = id => encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%7E', '~');

/** Items of a list, whether wrapped or bare. */
export const items = list => Array.isArray(list) ? list : list?.items ?? [];
