// SPDX-License-Identifier: GPL-3.0-or-later
/** The canvas as a drawing that stands alone. */
import {s, token} from '../dom.js';
import {PATHS} from '../icons.js';

export function canvasSvg(cy) {
    const box = cy.elements().boundingBox({includeLabels: true});
    const pad = 20;
    const [paper, font] = [token('paper'), 'IBM Plex Sans, system-ui, sans-serif'];
    return s('svg', {xmlns: 'http://www.w3.org/2000/svg', viewBox: `${box.x1 - pad} ${box.y1 - pad} ${box.w + 2 * pad} ${box.h + 2 * pad}`, width: Math.round(box.w + 2 * pad), height: Math.round(box.h + 2 * pad), 'font-family': font},
        s('rect', {x: box.x1 - pad, y: box.y1 - pad, width: box.w + 2 * pad, height: box.h + 2 * pad, fill: paper}), cy.edges().map(edge => tie(edge)), cy.nodes().map(node => entity(node)));
}

const opacity = element => element.hasClass('dim') ? 0.4 : 1;

function tie(edge) {
    const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
    const control = edge.controlPoints()?.[0];
    const [cx, cy] = control ? [control.x, control.y] : [(from.x + to.x) / 2, (from.y + to.y) / 2];
    const [dx, dy] = [to.x - cx, to.y - cy];
    const length = Math.hypot(dx, dy) || 1;
    const [ux, uy] = [dx / length, dy / length];
    const colour = edge.data('colour');
    const middle = edge.midpoint();
    return s('g', {opacity: opacity(edge)}, s('path', {d: `M${from.x} ${from.y}Q${cx} ${cy} ${to.x} ${to.y}`, fill: 'none', stroke: colour, 'stroke-width': edge.data('width'), 'stroke-dasharray': edge.hasClass('disputed') ? '7 4' : null}),
        edge.data('arrow') === 'triangle' && s('path', {d: `M${to.x} ${to.y}L${to.x - 9 * ux - 4 * uy} ${to.y - 9 * uy + 4 * ux}L${to.x - 9 * ux + 4 * uy} ${to.y - 9 * uy - 4 * ux}z`, fill: colour}),
        edge.data('label') && s('text', {x: middle.x, y: middle.y - 4, 'font-size': 10.5, 'text-anchor': 'middle', fill: token('ink-2'), stroke: token('paper'), 'stroke-width': 3, 'paint-order': 'stroke'}, edge.data('label')));
}

function entity(node) {
    const {x, y} = node.position();
    const half = node.width() / 2;
    const kind = node.data('kind');
    const round = kind === 'Person' || kind === 'Group' ? half : kind === 'Organization' ? 0 : 7;
    const lines = node.data('label').split('\n');
    return s('g', {opacity: opacity(node)}, s('rect', {x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx: round, fill: node.style('background-color'), stroke: node.hasClass('end') ? token('accent') : null, 'stroke-width': 3}),
        s('path', {d: PATHS[kind] ?? PATHS.Group, fill: token('glyph'), 'fill-rule': 'evenodd', transform: `translate(${x - half * 0.56} ${y - half * 0.56}) scale(${half * 0.07})`}),
        lines.map((line, at) => s('text', {x, y: y + half + 16 + at * 14, 'font-size': 12, 'font-weight': node.hasClass('end') ? 700 : 500, 'text-anchor': 'middle', fill: token('ink')}, line)));
}
