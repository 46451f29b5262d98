// SPDX-License-Identifier: GPL-3.0-or-later
/** The ways to lay the canvas out. */
import {script} from '../dom.js';

export const LAYOUTS = [['paths', 'In order of the paths'], ['force', 'By force'], ['rings', 'Rings by distance'], ['kinds', 'Columns by kind'], ['grid', 'Grid']];

const base = {animate: false, fit: false};

/** Of many nodes, those that hang on one other are left out of the forces: they stand around it. */
const MANY = 400;

async function force(cy, pinned, keep) {
    for (const library of ['layout-base/layout-base.js', 'cose-base/cose-base.js', 'cytoscape-fcose/cytoscape-fcose.js']) await script(`/webjars/${library}`);
    const leaves = cy.nodes().length > MANY ? leavesByHub(cy, pinned) : new Map();
    const outside = new Set([...leaves.values()].flat());
    const core = cy.elements().filter(element => element.isNode() ? !outside.has(element) : !outside.has(element.source()) && !outside.has(element.target()));
    const room = node => reach(leaves.get(node.id())?.length ?? 0);
    await run(core.layout({...base, name: 'fcose', quality: core.nodes().length > MANY ? 'draft' : 'proof', randomize: !keep, nodeRepulsion: 9000, nodeSeparation: 110, packComponents: true,
        idealEdgeLength: edge => 130 + room(edge.source()) + room(edge.target()),
        fixedNodeConstraint: [...pinned].filter(id => cy.getElementById(id).nonempty()).map(id => ({nodeId: id, position: {...cy.getElementById(id).position()}}))}));
    cy.batch(() => leaves.forEach((nodes, hub) => nodes.forEach((node, at) => node.position(beside(cy.getElementById(hub).position(), at)))));
}

/** The nodes with one neighbour alone, by its id. */
function leavesByHub(cy, pinned) {
    const leaves = new Map();
    cy.nodes().forEach(node => {
        const near = node.neighborhood('node');
        if (near.length !== 1 || pinned.has(node.id()) || near[0].neighborhood('node').length === 1 && node.id() < near[0].id()) return;
        leaves.set(near[0].id(), [...leaves.get(near[0].id()) ?? [], node]);
    });
    return leaves;
}

const FIRST = 4900;
const EACH = 2400;

/** How far so many nodes around one reach. */
const reach = many => many ? Math.sqrt(FIRST + many * EACH) : 0;

/** The place of the nth node around another: each in turn of the golden angle, as seeds stand in a sunflower. */
export function beside({x, y}, nth, inner = FIRST) {
    const radius = Math.sqrt(inner + nth * EACH);
    return {x: x + radius * Math.cos(nth * 2.399963), y: y + radius * Math.sin(nth * 2.399963)};
}

/** Columns by each node's place in the paths; what was expanded stands beside its neighbours. */
function inOrder(cy, columns) {
    const depth = new Map(columns);
    const queue = [...depth.keys()];
    if (!queue.length && cy.nodes().length) {
        depth.set(cy.nodes()[0].id(), 0);
        queue.push(cy.nodes()[0].id());
    }
    for (let at = 0; at < queue.length; at++) {
        cy.getElementById(queue[at]).neighborhood('node').forEach(node => {
            if (!depth.has(node.id())) {
                depth.set(node.id(), depth.get(queue[at]) + 1);
                queue.push(node.id());
            }
        });
    }
    const layers = [];
    cy.nodes().forEach(node => (layers[depth.get(node.id()) ?? 0] ??= []).push(node));
    const rank = new Map();
    const wide = cy.width() >= cy.height() * 0.8;
    const columnsUsed = layers.filter(Boolean).length;
    const rows = Math.max(1, ...layers.filter(Boolean).map(layer => layer.length));
    const spread = (room, parts, least, most) => Math.max(least, Math.min(most, room / Math.max(1, parts)));
    const along = wide ? spread(cy.width() - 170, columnsUsed - 1, 125, 270) : spread(cy.height() - 240, columnsUsed - 1, 105, 150);
    const across = wide ? spread(cy.height() - 240, rows - 1, 88, 150) : spread(cy.width() - 120, rows - 1, 110, 160);
    const positions = {};
    layers.filter(Boolean).forEach((layer, column) => {
        const weight = node => {
            const ranks = node.neighborhood('node').map(other => rank.get(other.id())).filter(value => value !== undefined);
            return ranks.length ? ranks.reduce((sum, value) => sum + value, 0) / ranks.length : 0;
        };
        layer.map(node => [node, weight(node)]).sort((a, b) => a[1] - b[1] || a[0].id().localeCompare(b[0].id())).forEach(([node], row) => {
            const offset = row - (layer.length - 1) / 2;
            rank.set(node.id(), offset);
            const skew = layer.length === 1 && column % 2 && columnsUsed > 2 ? 0.18 : 0;
            const [x, y] = [column * along, (offset + skew) * across];
            positions[node.id()] = wide ? {x, y} : {x: y, y: x};
        });
    });
    return {...base, name: 'preset', positions: node => positions[node.id()]};
}

function byKind(cy) {
    const columns = new Map();
    cy.nodes().forEach(node => columns.set(node.data('kind'), [...columns.get(node.data('kind')) ?? [], node.id()]));
    const place = new Map([...columns.values()].flatMap((ids, column) => ids.map((id, row) => [id, {x: column * 220 + Math.floor(row / 40) * 90, y: (row % 40 - (Math.min(ids.length, 40) - 1) / 2) * 84}])));
    return {...base, name: 'preset', positions: node => place.get(node.id())};
}

/** Lays out by name; pinned nodes stay. */
export async function lay(cy, name, {columns = new Map(), pinned = new Set(), keep = false} = {}) {
    const held = [...pinned].map(id => cy.getElementById(id)).filter(node => node.nonempty()).map(node => [node, {...node.position()}]);
    switch (name) {
        case 'force': await force(cy, pinned, keep); break;
        case 'rings': await run(cy.layout({...base, name: 'concentric', minNodeSpacing: 50, concentric: node => -(columns.get(node.id()) ?? 99), levelWidth: () => 1})); break;
        case 'kinds': await run(cy.layout(byKind(cy))); break;
        case 'grid': await run(cy.layout({...base, name: 'grid', avoidOverlapPadding: 50, condense: true})); break;
        default: await run(cy.layout(inOrder(cy, columns)));
    }
    held.forEach(([node, position]) => node.position(position));
}

function run(layout) {
    const done = layout.promiseOn('layoutstop');
    layout.run();
    return done;
}
