// SPDX-License-Identifier: GPL-3.0-or-later
/** What is loaded: drop files, watch, see what came of them, retract. */
import {forget, get, items, once, post, query, remove, segment} from './api.js';
import {openDocument} from './document.js';
import {find, h, later, put, say} from './dom.js';
import {ask} from './inquiry.js';
import {refused} from './notices.js';
import {count, day} from './words.js';

let shown = null;
let may = {};

/** Draws the page of documents, with what the key of the caller allows. */
export async function documentsPage() {
    const page = find('#page-documents');
    const caller = await once('/caller').catch(() => ({role: 'read'}));
    may = {load: ['load', 'admin'].includes(caller.role), retract: caller.role === 'admin'};
    if (!page.childElementCount) build(page, caller);
    list();
}

/** What a key does not allow, and which would. */
const denied = ({name, role}) => role === 'admin' ? '' : h('p', {class: 'notice', role: 'note'}, role !== 'load'
        ? `Your key, ${name}, is for reading${role === 'review' ? ' and judging' : ''}: loading takes one with the role load, retracting one with the role admin.` : `Your key, ${name}, is for reading and loading: retracting takes one with the role admin.`);

function build(page, caller) {
    const loads = h('div', {class: 'documents', 'aria-live': 'polite'});
    const search = h('input', {type: 'search', placeholder: 'Title, publisher or id', 'aria-label': 'Search documents', onInput: later(200, () => list())});
    shown = {search, rows: h('div'), loads};
    put(page, h('header', {class: 'page-head'}, h('h1', {}, 'Documents'), h('p', {class: 'soft'}, 'Nothing is in the graph without a document that says so. Retracting one takes away just what it alone supported.')),
        h('div', {class: 'documents'}, denied(caller), may.load && drop(), loads, h('div', {class: 'result-head'}, h('h2', {}, 'In the graph'), search), shown.rows));
}

function drop() {
    const files = h('input', {type: 'file', multiple: true, id: 'files', onChange: () => loadAll([...files.files])});
    const zone = h('div', {class: 'drop', onDragover: event => { event.preventDefault(); zone.classList.add('over'); }, onDragleave: () => zone.classList.remove('over'),
        onDrop: event => { event.preventDefault(); zone.classList.remove('over'); loadAll([...event.dataTransfer.files]); }});
    const date = h('input', {type: 'date', name: 'date'});
    const publisher = h('input', {type: 'text', name: 'publisher'});
    shown.fields = {date, publisher, files};
    put(zone, h('div', {}, h('h2', {}, 'Load'), h('p', {class: 'soft'}, 'Drop files here, or choose them: PDF, Word, OpenDocument, RTF, slides, web pages, mails, books, feeds, web archives, zips of these, text, Markdown, JSON Lines and registers are told by their content.')),
        h('div', {class: 'drop-row'}, h('label', {}, 'Files', files), h('label', {}, 'Date, where they state none', date), h('label', {}, 'Publisher, where they state none', publisher)), paste());
    return zone;
}

/** A text that is in no file. */
function paste() {
    const text = h('textarea', {rows: 6, id: 'pasted'});
    const name = h('input', {type: 'text', id: 'pasted-name', placeholder: 'note-3-may'});
    const send = async () => {
        if (!text.value.trim()) return text.focus();
        const called = name.value.trim() || `pasted-${new Date().toISOString().slice(0, 19).replaceAll(/[^0-9]/g, '')}`;
        await load(new File([text.value], `${called}.txt`, {type: 'text/plain'}));
        text.value = name.value = '';
    };
    return h('details', {class: 'paste'}, h('summary', {}, 'Paste a text'), h('label', {}, 'Text', text), h('div', {class: 'drop-row'}, h('label', {}, 'Its name here', name), h('button', {type: 'button', onClick: send}, 'Load the text')));
}

async function loadAll(files) {
    for (const file of files) await load(file);
    shown.fields.files.value = '';
}

async function load(file) {
    const box = h('section', {class: 'load', 'aria-label': file.name});
    shown.loads.prepend(box);
    const bar = h('progress', {max: 1, 'aria-label': `Loading ${file.name}`});
    const words = h('p', {class: 'soft'}, 'Sending …');
    const stop = h('button', {type: 'button', disabled: true}, 'Stop');
    put(box, h('h3', {}, file.name), bar, h('div', {class: 'load-foot'}, words, stop));
    const body = new FormData();
    body.append('file', file);
    const {date, publisher} = shown.fields;
    try {
        const begun = await post(`/loads${query({date: date.value, publisher: publisher.value})}`, body);
        stop.disabled = false;
        stop.addEventListener('click', () => {
            stop.disabled = true;
            remove(`/loads/${segment(begun.id)}`).catch(problem => put(words, problem.message));
        });
        const over = await follow(begun.id, progress => {
            if (progress.total) bar.value = Math.min(1, progress.done / progress.total);
            put(words, [progress.phase.replaceAll('_', ' '), count(progress.documents, 'document'), count(progress.claims, 'claim')].join(' · '));
        });
        put(box, h('h3', {}, file.name), over.state === 'cancelled' && h('p', {class: 'partial'}, 'Stopped. What was written until then stands; load the file again to go on.'), over.report && report(over.report));
        forget();
        dispatchEvent(new CustomEvent('entente:loaded'));
        list();
        ask();
        say(over.state === 'cancelled' ? `The load of ${file.name} is stopped` : `${file.name} is loaded`);
    } catch (problem) {
        put(box, h('h3', {}, file.name), refused(problem));
    }
}

const OVER = {done: true, failed: true, cancelled: true};

/** Follows a load by its events until it is done or stopped; asks now and then where these break off. */
function follow(id, onProgress) {
    return new Promise((resolve, reject) => {
        const events = new EventSource(`/api/v1/loads/${segment(id)}/events`);
        const take = load => {
            if (load.progress) onProgress(load.progress);
            if (!OVER[load.state]) return;
            events.close();
            if (load.state === 'failed') reject(Object.assign(new Error(load.error ?? 'The load failed.'), {title: 'Not loaded'}));
            else resolve(load);
        };
        for (const name of ['queued', 'running', ...Object.keys(OVER)]) events.addEventListener(name, event => take(JSON.parse(event.data)));
        events.onerror = () => {
            events.close();
            const look = async () => {
                const load = await get(`/loads/${segment(id)}`);
                take(load);
                if (!OVER[load.state]) setTimeout(() => look().catch(reject), 500);
            };
            look().catch(reject);
        };
    });
}

const COUNTS = ['documents', 'unchanged', 'passages', 'claims', 'facts', 'entities', 'ties'];

function report(told) {
    const fresh = told.written ?? [];
    const skipped = Object.entries(told.skipped ?? {});
    return [h('dl', {class: 'counts'}, COUNTS.filter(key => told[key] !== undefined && (told[key] || key !== 'unchanged')).map(key => h('div', {}, h('dt', {}, key), h('dd', {}, told[key].toLocaleString('en-GB')))), told.seconds !== undefined && h('div', {}, h('dt', {}, 'seconds'), h('dd', {}, told.seconds.toFixed(1)))),
        skipped.length ? h('div', {}, h('h4', {}, 'Left out'), h('ul', {}, skipped.map(([reason, many]) => h('li', {}, `${many} × ${reason}`)))) : h('p', {class: 'muted'}, 'Nothing was left out.'),
        (told.skips ?? []).length ? h('details', {}, h('summary', {}, 'What was left out, and where'), h('ul', {}, told.skips.slice(0, 200).map(skip => h('li', {}, [skip.reason, skip.where, skip.detail].filter(Boolean).join(' · '))))) : '',
        fresh.length ? h('p', {class: 'fresh'}, fresh.slice(0, 20).map(id => [h('button', {type: 'button', class: 'link', onClick: () => openDocument(id)}, `Open ${id}`), ' '])) : ''];
}

async function list(cursor = '') {
    const {rows, search} = shown;
    if (!rows.childElementCount) put(rows, h('div', {class: 'skeleton'}, Array.from({length: 8}, () => h('i'))));
    try {
        const found = await get('/documents', {q: search.value.trim(), limit: 50, cursor});
        const all = items(found);
        const body = all.map(row);
        const next = found.next ? h('button', {type: 'button', onClick: () => list(found.next)}, 'Show more') : '';
        if (cursor) {
            rows.querySelector('tbody').append(...body);
            rows.querySelector('.more-rows').replaceChildren(...[next].filter(Boolean));
        } else if (!all.length) put(rows, h('div', {class: 'notice'}, h('p', {}, search.value ? 'No document is called so.' : 'There is no document yet. Drop one above.')));
        else put(rows, h('div', {class: 'table-box'}, h('table', {class: 'data'}, h('thead', {}, h('tr', {}, ['Document', 'Publisher', 'Date', 'Kind', 'Claims', ''].map(name => h('th', {scope: 'col'}, name || h('span', {class: 'sr'}, 'Actions'))))), h('tbody', {}, body))), h('p', {class: 'more-rows'}, next));
    } catch (problem) {
        put(rows, refused(problem));
    }
}

function row(item) {
    const line = h('tr', {}, h('td', {}, h('button', {type: 'button', class: 'link', onClick: () => openDocument(item.id)}, item.title ?? item.id), h('div', {class: 'muted'}, item.title ? item.id : '')), h('td', {}, item.publisher ?? ''), h('td', {}, item.date ? day(item.date) : ''), h('td', {}, item.kind ?? ''), h('td', {class: 'number'}, item.claims ?? ''),
        h('td', {class: 'number'}, may.retract && h('button', {type: 'button', class: 'danger', onClick: () => retract(item, line)}, 'Retract')));
    return line;
}

/** Asks once more in place, then retracts. */
function retract(item, line) {
    const cell = line.lastElementChild;
    const yes = h('button', {type: 'button', class: 'danger', onClick: async () => {
        try {
            await remove(`/documents/${segment(item.id)}`);
            forget();
            line.remove();
            dispatchEvent(new CustomEvent('entente:loaded'));
            ask();
            say(`${item.title ?? item.id} is retracted`);
        } catch (problem) {
            put(cell, h('span', {role: 'alert'}, problem.message));
        }
    }}, 'Retract it');
    const change = h('p', {class: 'muted'});
    get(`/documents/${segment(item.id)}/withdrawal`).then(({claims, factsGone, tiesGone, entitiesGone}) => put(change, 'Takes away ',
        [count(claims, 'claim'), count(factsGone, 'fact'), count(tiesGone, 'tie'), count(entitiesGone, 'entity')].join(', '))).catch(() => {});
    put(cell, change, yes, ' ', h('button', {type: 'button', class: 'quiet', onClick: () => { const fresh = row(item); line.replaceWith(fresh); }}, 'Keep'));
    yes.focus();
}
