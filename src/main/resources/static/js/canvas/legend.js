// SPDX-License-Identifier: GPL-3.0-or-later
/** What the symbols and lines of the canvas mean. */
import {h, s} from '../dom.js';
import {kindMark} from '../icons.js';
import {FAMILIES, KINDS} from '../words.js';

const line = (family, dashed) => h('span', {class: 'legend-line', data: {family}}, s('svg', {viewBox: '0 0 26 8', 'aria-hidden': 'true'}, s('path', {d: 'M0 4h20', 'stroke-dasharray': dashed ? '5 3' : null}), s('path', {class: 'head', d: 'M19 1l6 3-6 3z'})));

export function legend() {
    return h('details', {class: 'legend'}, h('summary', {}, 'Legend'), h('ul', {}, KINDS.map(kind => h('li', {}, kindMark(kind), ' ', kind))),
        h('ul', {}, Object.entries(FAMILIES).map(([family, label]) => h('li', {}, line(family), label)), h('li', {}, line('force', true), 'disputed'), h('li', {}, line('unsure'), 'planned or possible'), h('li', {class: 'muted'}, 'wider: more independent origins')));
}
