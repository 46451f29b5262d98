// SPDX-License-Identifier: GPL-3.0-or-later
/** A query's rows as a graph: the first two columns of names are ends, the rest words on the edge. */
import {style} from './canvas/style.js';
import {h, script, token} from './dom.js';
import {cells, text} from './rows.js';

const KIND_OF_ID = {state: 'State', person: 'Person', org: 'Organization', place: 'Place', weapon: 'Weapon', goods: 'Goods', vessel: 'Vessel', group: 'Group'};

const isName = value => typeof value === 'string' && value !== '' && !/^\d{4}-\d\d-\d\d/.test(value) && value.length < 80 || value && typeof value === 'object' && !Array.isArray(value) && 'name' in value
        || Array.isArray(value) && value.length > 0 && value.length < 30 && value.every(one => typeof one === 'string' && one.length < 80);

const isKind = value => typeof value === 'string' && /^[A-Z]+(?:_[A-Z]+)*$/.test(value) && value.length > 3;

/** The two columns that hold the ends, or null. */
function endColumns({columns, rows}) {
    const named = columns.map((_, at) => at).filter(at => rows.length && rows.every(row => { const value = cells(row, columns)[at]; return isName(value) && !isKind(value); }));
    return named.length >= 2 ? named.slice(0, 2) : null;
}

export const graphable = run => endColumns(run) !== null;

const node = value => typeof value === 'object' ? {id: value.id ?? value.name, label: value.name, kind: value.kind ?? KIND_OF_ID[String(value.id).split(':')[0]]}
    : {id: value, label: value.replace(/^(?:state|person|org|place|weapon|goods|vessel|group):/, ''), kind: KIND_OF_ID[value.split(':')[0]]};

/** Draws the rows. */
export function resultGraph(run) {
    const box = h('div', {class: 'query-graph', role: 'img', 'aria-label': 'Rows as a graph; the table says the same'});
    const [from, to] = endColumns(run);
    const many = value => Array.isArray(value) ? value : [value];
    const elements = new Map();
    run.rows.slice(0, 1500).forEach((row, index) => {
        const values = cells(row, run.columns);
        const label = values.map((value, at) => at !== from && at !== to && (isKind(value) || typeof value === 'number') ? `${isKind(value) ? '' : `${run.columns[at]} `}${text(value).toLowerCase().replaceAll('_', ' ')}` : '').filter(Boolean).slice(0, 2).join(', ');
        for (const a of many(values[from]).map(node)) for (const b of many(values[to]).map(node)) {
            for (const one of [a, b]) elements.set(one.id, {group: 'nodes', data: one});
            if (a.id !== b.id) elements.set(`${a.id}|${b.id}|${index}`, {group: 'edges', data: {id: `edge ${a.id}|${b.id}|${index}`, source: a.id, target: b.id, label, width: 1.6, colour: token('tie-pact'), arrow: 'triangle'}});
        }
    });
    script('/webjars/cytoscape/dist/cytoscape.min.js').then(() => globalThis.cytoscape({container: box, elements: [...elements.values()], style: style(elements.size > 700), maxZoom: 2.5, layout: {name: 'cose', animate: false, nodeRepulsion: () => 60_000, idealEdgeLength: () => 110, padding: 40}}));
    return box;
}
