// SPDX-License-Identifier: GPL-3.0-or-later
/** The ties of the answer as a table: the same as the canvas, for reading and for screen readers. */
import {h, put} from './dom.js';
import {entity} from './answer.js';
import {answer, onOutcome, outcome} from './inquiry.js';
import {go} from './state.js';
import {percent, period, reads} from './words.js';

export function open(panel) {
    const draw = () => put(panel, answer()?.paths.length ? table(answer().paths) : h('div', {class: 'notice'}, h('p', {}, outcome().name === 'asking' ? 'Looking for paths …' : 'The ties of an answer stand here as a table. Ask a question first.')));
    onOutcome(draw);
    draw();
    return {show() {}};
}

function table(paths) {
    const rows = paths.flatMap((path, index) => path.steps.flatMap((step, hop) => step.ties.map(tie => ({index, hop, step, tie}))));
    return h('div', {class: 'table-box full', tabindex: '0', role: 'group', 'aria-label': 'Ties of the paths'}, h('table', {class: 'data'},
        h('thead', {}, h('tr', {}, ['Path', 'Subject', 'Tie', 'Object', 'When', 'Facts', 'Claims', 'Origins', 'Confidence', 'Standing'].map(name => h('th', {scope: 'col'}, name)))),
        h('tbody', {}, rows.map(row))));
}

function row({index, hop, step, tie}) {
    const [subject, object] = tie.direction === 'in' ? [step.to, step.from] : [step.from, step.to];
    return h('tr', {}, h('td', {class: 'number'}, h('button', {type: 'button', class: 'link', onClick: () => go({path: String(index), hop: String(hop), entity: ''}, {silently: true})}, `${index + 1}.${hop + 1}`)),
        h('td', {}, entity(subject)), h('td', {}, reads(tie.kind)), h('td', {}, entity(object)),
        h('td', {}, period({from: tie.since, to: tie.until, open: tie.open})), h('td', {class: 'number'}, tie.factCount), h('td', {class: 'number'}, tie.claimCount), h('td', {class: 'number'}, tie.origins), h('td', {class: 'number'}, percent(tie.confidence)),
        h('td', {}, tie.modality !== 'actual' && h('span', {class: 'tag doubt'}, tie.modality), tie.disputed && h('span', {class: 'tag bad'}, 'disputed')));
}
