// SPDX-License-Identifier: GPL-3.0-or-later
/** What can be done with the selected entity. */
import {h} from '../dom.js';
import {icon, kindMark} from '../icons.js';
import {go} from '../state.js';
import {reads} from '../words.js';

export function nodeActions(graph, entity) {
    const {id} = entity;
    const hidden = graph.model.hidden(id);
    const pinned = graph.model.pinned.has(id);
    return [h('span', {class: 'strip-name'}, kindMark(entity.kind), ' ', h('b', {}, entity.name)),
        expandMenu(graph, id, hidden),
        button('minus', 'Collapse', () => graph.collapse(id), !graph.model.leavesOf(id, graph.ends()).length),
        button('pin', pinned ? 'Unpin' : 'Pin', () => graph.pin(id)),
        button('close', 'Remove', () => graph.remove(id)),
        button(null, 'Start here', () => go({from: id, path: '', hop: ''})),
        button(null, 'End here', () => go({to: id, path: '', hop: ''})),
        button(null, 'Paths through it', () => graph.through(id))];
}

const button = (symbol, label, action, disabled = false) => h('button', {type: 'button', class: 'quiet', onClick: action, disabled}, symbol && icon(symbol), symbol ? ` ${label}` : label);

function expandMenu(graph, id, hidden) {
    const kinds = Object.entries(graph.model.totals.get(id) ?? {}).map(([kind, all]) => [kind, all, graph.model.hidden(id, kind)]);
    if (!kinds.length) return button('plus', 'Expand', () => graph.expand(id));
    const menu = h('div', {class: 'menu', popover: 'auto', id: 'expand-menu'}, item('All ties', hidden, () => graph.expand(id)), h('hr'), kinds.map(([kind, , more]) => item(reads(kind), more, () => graph.expand(id, kind))));
    const opener = h('button', {type: 'button', class: 'quiet', popovertarget: 'expand-menu', disabled: hidden === 0}, icon('plus'), hidden ? ` Expand (${hidden} hidden)` : ' Expand');
    menu.addEventListener('toggle', event => {
        if (event.newState !== 'open') return;
        const at = opener.getBoundingClientRect();
        menu.style.left = `${at.left}px`;
        menu.style.top = `${Math.max(8, at.top - menu.offsetHeight - 4)}px`;
        menu.querySelector('button:not(:disabled)')?.focus();
    });
    return [opener, menu];

    function item(label, more, action) {
        return h('button', {type: 'button', class: 'quiet', disabled: more === 0, onClick: () => { menu.hidePopover(); action(); }}, label, h('span', {class: 'many'}, more === 0 ? 'all shown' : `${more} hidden`));
    }
}
