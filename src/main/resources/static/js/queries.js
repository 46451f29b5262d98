// SPDX-License-Identifier: GPL-3.0-or-later
/** Canned queries: a form generated from what each takes; its result as table, graph or CSV. */
import {address, get, items, once, segment} from './api.js';
import {combobox} from './combobox.js';
import {cypherBlock} from './cypher.js';
import {find, h, put, say} from './dom.js';
import {icon} from './icons.js';
import {refused} from './notices.js';
import {graphable, resultGraph} from './resultgraph.js';
import {cells, text} from './rows.js';
import {go, state} from './state.js';
import {count} from './words.js';

/** Draws the page of canned queries. */
export async function queriesPage() {
    const page = find('#page-queries');
    if (!page.childElementCount) put(page, heading(), h('div', {class: 'skeleton'}, Array.from({length: 12}, () => h('i'))));
    try {
        const all = items(await once('/queries'));
        if (!all.length) return put(page, heading(), h('div', {class: 'notice'}, h('p', {}, 'There are no canned queries. Files under cypher/queries/ become ones.')));
        const chosen = all.find(query => query.name === state().name) ?? all[0];
        put(page, heading(), h('div', {class: 'split'}, list(all, chosen), await query(chosen)));
    } catch (problem) {
        put(page, heading(), refused(problem));
    }
}

const heading = () => h('header', {class: 'page-head'}, h('h1', {}, 'Queries'), h('p', {class: 'soft'}, 'Each is a Cypher file with a title and parameters; run it here, or learn from it and change it in Neo4j Browser.'));

function list(all, chosen) {
    return h('nav', {class: 'query-list', 'aria-label': 'Canned queries'}, [...Map.groupBy(all, one => one.topic ?? 'Queries')].map(([topic, queries]) => [h('h2', {}, topic), ...queries.map(one =>
        h('a', {href: `/?page=queries&name=${one.name}`, 'data-link': true, 'aria-current': one === chosen ? 'true' : null}, one.title ?? one.name))]));
}

async function query(chosen) {
    const full = chosen.cypher ? chosen : {...chosen, ...await once(`/queries/${segment(chosen.name)}`)};
    const result = h('div', {class: 'query-result', 'aria-live': 'polite'});
    const fields = (full.params ?? full.parameters ?? []).map(field);
    const run = async () => {
        const parameters = Object.fromEntries(fields.map(one => [one.name, one.value()]));
        go({page: 'queries', name: full.name, parameters}, {silently: true});
        await show(result, full, parameters);
    };
    const form = h('form', {class: 'query-form', 'aria-label': 'Parameters', onSubmit: async event => { event.preventDefault(); await Promise.all(fields.map(one => one.settled?.())); run(); }}, fields.map(one => one.element), h('button', {type: 'submit', class: 'primary'}, 'Run'));
    run();
    return h('section', {class: 'query', 'aria-label': full.title ?? full.name}, h('div', {}, h('h2', {}, full.title ?? full.name), h('p', {class: 'soft'}, full.description ?? '')), form, result,
        full.cypher ? h('details', {}, h('summary', {}, 'Cypher'), cypherBlock(full.cypher)) : '');
}

/** A parameter's name as a label: "atLeast" as "At least". */
const spoken = name => name[0].toUpperCase() + name.slice(1).replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

/** A field that fits a parameter's type. */
function field(parameter) {
    const {name, type = 'text'} = parameter;
    const preset = parameter.defaultValue ?? parameter.default ?? '';
    const value = String(state().name && name in state().parameters ? state().parameters[name] : preset ?? '');
    const hint = parameter.suggestion ?? null;
    const kind = String(type).toLowerCase();
    if (kind === 'entity') {
        const box = combobox(spoken(name), {placeholder: hint ? `such as ${hint}` : ''});
        box.set(value ? {id: value, name: value} : null);
        return {name, element: h('div', {class: 'parameter'}, box.element), value: box.value, settled: box.settled};
    }
    const input = kind === 'boolean' ? h('select', {}, ['true', 'false'].map(one => h('option', {value: one, selected: one === value}, one === 'true' ? 'yes' : 'no')))
            : h('input', {type: kind === 'date' ? 'date' : kind === 'integer' || kind === 'number' ? 'number' : 'text', step: kind === 'number' ? 'any' : null, min: parameter.range?.least ?? null, max: parameter.range?.most ?? null, value, placeholder: hint && kind === 'text' ? `such as ${hint}` : ''});
    return {name, element: h('label', {}, h('span', {}, spoken(name)), input), value: () => input.value};
}

async function show(result, query, parameters) {
    put(result, h('div', {class: 'skeleton'}, Array.from({length: 8}, () => h('i'))));
    try {
        const run = await get(`/queries/${segment(query.name)}/run`, parameters);
        const body = h('div');
        const views = {Table: () => table(run), Graph: () => resultGraph(run)};
        const draw = name => { put(body, views[name]()); buttons.forEach(button => button.setAttribute('aria-pressed', String(button.textContent === name))); };
        const buttons = Object.keys(views).map(name => h('button', {type: 'button', disabled: name === 'Graph' && !graphable(run), onClick: () => draw(name)}, name));
        put(result, h('div', {class: 'result-head'}, h('p', {}, `${count(run.rows.length, 'row')}${run.truncated ? ', and more that are not shown' : ''}`), h('span', {class: 'tool-group'}, buttons),
            h('a', {class: 'button', href: csv(run), download: `${query.name}.csv`}, icon('save'), 'CSV'), h('a', {class: 'button', href: address(`/queries/${segment(query.name)}/run`, parameters), target: '_blank', rel: 'noopener'}, 'JSON')), body);
        draw('Table');
        say(count(run.rows.length, 'row'));
    } catch (problem) {
        put(result, refused(problem));
    }
}

/** Rows to read: what went on stands as "since … as of …" in the place of a column that says so. */
function told({columns, rows}) {
    const open = columns.indexOf('open');
    const [from, to] = [['from', 'to'], ['since', 'until']].find(([first]) => columns.includes(first)) ?? [];
    if (open < 0 || !from) return {columns, rows: rows.map(row => cells(row, columns))};
    const words = (value, name, goesOn) => goesOn && value && name === from ? `since ${value}` : goesOn && value && name === to ? `as of ${value}` : value;
    return {columns: columns.toSpliced(open, 1), rows: rows.map(row => {
        const values = cells(row, columns);
        return values.map((value, at) => words(value, columns[at], values[open] === true)).toSpliced(open, 1);
    })};
}

function table(run) {
    const {columns, rows} = told(run);
    if (!rows.length) return h('div', {class: 'notice'}, h('p', {}, 'No row fits these parameters. Widen them, or load a document that says more.'));
    return h('div', {class: 'table-box', tabindex: '0', role: 'group', 'aria-label': 'Rows'}, h('table', {class: 'data'}, h('thead', {}, h('tr', {}, columns.map(name => h('th', {scope: 'col'}, name)))),
        h('tbody', {}, rows.map(row => h('tr', {}, row.map(value => h('td', {class: typeof value === 'number' ? 'number' : ''}, text(value))))))));
}

const quoted = value => /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** Formulas are defused: a spreadsheet must not run what a document says. */
const harmless = value => /^[=+\-@\t]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;

const csv = ({columns, rows}) => URL.createObjectURL(new Blob(['\uFEFF', [columns, ...rows.map(row => cells(row, columns))].map(row => row.map(value => quoted(harmless(text(value)))).join(',')).join('\r\n')], {type: 'text/csv;charset=utf-8'}));
