// SPDX-License-Identifier: GPL-3.0-or-later
/** How the canvas looks, from the colours of the page. */
import {token} from '../dom.js';
import {PATHS} from '../icons.js';

export const SHAPES = {State: 'round-rectangle', Person: 'ellipse', Organization: 'rectangle', Place: 'round-diamond', Weapon: 'round-pentagon', Goods: 'round-hexagon', Vessel: 'barrel',
    Group: 'round-octagon', Agreement: 'cut-rectangle'};

export const kindColour = kind => token(kind.toLowerCase()) || token('group');

export const tieColour = (family, modality = 'actual') => modality === 'actual' ? token(`tie-${family}`) : token('tie-unsure');

/** The width of a tie by the number of its independent origins. */
export const widthOf = origins => 1.4 + 1.3 * Math.log2(Math.max(1, origins ?? 1));

const glyph = (kind, colour) => `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="32" height="32"><path fill="${colour}" fill-rule="evenodd" d="${PATHS[kind] ?? PATHS.Group}"/></svg>`)}`;

export function style(large) {
    const [ink, soft, paper, accent, glyphs] = ['ink', 'ink-2', 'paper', 'accent', 'glyph'].map(token);
    const font = token('sans');
    return [
        {selector: 'node', style: {
            width: 34, height: 34, shape: 'ellipse', 'background-color': token('group'), 'border-width': 0,
            label: 'data(label)', 'font-family': font, 'font-size': 12, 'font-weight': 500, color: ink, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-wrap': 'wrap', 'text-max-width': 130,
            'text-background-color': paper, 'text-background-opacity': large ? 0 : 0.82, 'text-background-padding': 2, 'text-background-shape': 'round-rectangle', 'min-zoomed-font-size': large ? 11 : 8,
        }},
        ...Object.keys(SHAPES).map(kind => ({selector: `node[kind = "${kind}"]`, style: {
            shape: SHAPES[kind], 'background-color': kindColour(kind), ...large ? {} : {'background-image': glyph(kind, glyphs), 'background-width': '56%', 'background-height': '56%'},
            ...kind === 'Place' ? {width: 42, height: 42, 'background-width': '44%', 'background-height': '44%'} : {},
        }})),
        {selector: 'node.end', style: {'border-width': 3, 'border-color': accent, 'border-position': 'outside', 'border-opacity': 1, 'font-weight': 700, 'font-size': 13.5, width: 42, height: 42}},
        {selector: 'node.pinned', style: {'border-width': 2, 'border-style': 'double', 'border-color': soft, 'border-position': 'outside'}},
        {selector: 'edge', style: {
            width: large ? 1 : 'data(width)', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', 'target-arrow-shape': large ? 'none' : 'data(arrow)', 'arrow-scale': 0.95,
            'curve-style': large ? 'haystack' : 'bezier', 'control-point-step-size': 46, 'line-opacity': large ? 0.35 : 0.92,
            label: large ? '' : 'data(label)', 'font-family': font, 'font-size': 10.5, color: soft, 'text-rotation': 'autorotate', 'text-background-color': paper, 'text-background-opacity': 0.9, 'text-background-padding': 2, 'min-zoomed-font-size': 7.5,
        }},
        {selector: 'edge.disputed', style: {'line-style': 'dashed', 'line-dash-pattern': [7, 4]}},
        {selector: 'edge.both', style: {'target-arrow-shape': 'none'}},
        {selector: '.dim', style: {opacity: 0.3}},
        {selector: 'edge.lit', style: {'line-opacity': 1, 'z-index': 5, color: ink}},
        {selector: 'edge.hop', style: {'underlay-color': accent, 'underlay-opacity': 0.28, 'underlay-padding': 5, color: ink, 'font-weight': 600}},
        {selector: ':selected', style: {'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 7}},
        {selector: '.found', style: {'overlay-color': token('mark'), 'overlay-opacity': 0.45, 'overlay-padding': 8}},
    ];
}
