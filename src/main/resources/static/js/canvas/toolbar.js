// SPDX-License-Identifier: GPL-3.0-or-later
/** The canvas' tools: search, layout, history, zoom. */
import {combobox} from '../combobox.js';
import {h, put, unseen} from '../dom.js';
import {icon} from '../icons.js';
import {LAYOUTS} from './layouts.js';

export function toolbar(element, graph) {
    const search = combobox('Search the canvas', {hideLabel: true, placeholder: 'Find or add', onChoose: entity => { search.set(null); graph.add(entity); }});
    const layout = h('select', {'aria-label': 'Layout', onChange: () => graph.arrange(layout.value)}, LAYOUTS.map(([key, label]) => h('option', {value: key}, label)));
    const undo = tool('undo', 'Undo', () => graph.undo());
    const redo = tool('redo', 'Redo', () => graph.redo());
    put(element, search.element, layout, h('span', {class: 'tool-group'}, undo, redo), h('span', {class: 'tool-group'}, tool('plus', 'Zoom in', () => zoom(1.3)), tool('minus', 'Zoom out', () => zoom(1 / 1.3)), tool('fit', 'Fit', () => graph.fit())));

    function zoom(factor) {
        graph.cy.zoom({level: graph.cy.zoom() * factor, renderedPosition: {x: graph.cy.width() / 2, y: graph.cy.height() / 2}});
    }

    const refresh = () => {
        undo.disabled = !graph.model.canUndo;
        redo.disabled = !graph.model.canRedo;
        layout.value = graph.layout;
    };
    refresh();
    return {refresh, zoom};
}

const tool = (symbol, label, action) => h('button', {type: 'button', class: 'icon-only', title: label, onClick: action}, icon(symbol), unseen(label));
