// SPDX-License-Identifier: GPL-3.0-or-later
/** The middle of the desk: the same answer as graph, table, timeline, map or Cypher. */
import {find, h, put} from './dom.js';
import {icon} from './icons.js';
import {answer, onOutcome} from './inquiry.js';
import {go, onChange, state} from './state.js';

const VIEWS = [['graph', 'Graph'], ['table', 'Table'], ['timeline', 'Timeline'], ['map', 'Map'], ['cypher', 'Cypher']];
const opened = new Map();

const load = {
    graph: () => import('./graph.js'),
    table: () => import('./table.js'),
    timeline: () => import('./timeline.js'),
    map: () => import('./map.js'),
    cypher: () => import('./cypher.js'),
};

/** Builds the tabs and shows the view of the address. */
export function openStage() {
    const tabs = h('div', {class: 'tabs', role: 'tablist', 'aria-label': 'Views of the answer'}, VIEWS.map(([key, label]) =>
        h('button', {type: 'button', role: 'tab', id: `tab-${key}`, 'aria-controls': `view-${key}`, onClick: () => go({view: key}, {silently: true})}, label)));
    tabs.addEventListener('keydown', event => {
        const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
        if (!step) return;
        const all = [...tabs.children];
        const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
        next.focus();
        next.click();
    });
    put(find('#stage'), h('header', {class: 'stage-head'}, tabs, exportMenu()), h('div', {class: 'views'}, VIEWS.map(([key]) => h('div', {class: 'view', role: 'tabpanel', id: `view-${key}`, 'aria-labelledby': `tab-${key}`, hidden: true}))));
    onChange((now, former) => { if (now.view !== former.view) show(); });
    onOutcome(() => { find('.export').disabled = !answer(); });
    show();
}

const present = () => VIEWS.some(([key]) => key === state().view) ? state().view : 'graph';

async function show() {
    const view = present();
    for (const [key] of VIEWS) {
        const mine = key === view;
        find(`#view-${key}`).hidden = !mine;
        const tab = find(`#tab-${key}`);
        tab.setAttribute('aria-selected', String(mine));
        tab.tabIndex = mine ? 0 : -1;
    }
    if (!opened.has(view)) opened.set(view, load[view]().then(module => module.open(find(`#view-${view}`))));
    (await opened.get(view))?.show?.();
}

function exportMenu() {
    const menu = h('div', {class: 'menu', popover: 'auto', id: 'export-menu'}, [['png', 'Picture (PNG)'], ['svg', 'Drawing (SVG)'], ['json', 'View as JSON'], ['bundle', 'Evidence bundle (ZIP)']]
        .map(([format, label]) => h('button', {type: 'button', class: 'quiet', onClick: () => { menu.hidePopover(); export_(format); }}, label)));
    const button = h('button', {type: 'button', class: 'quiet export', popovertarget: menu.id, disabled: true}, icon('save'), ' Export');
    menu.addEventListener('toggle', event => {
        if (event.newState !== 'open') return;
        const at = button.getBoundingClientRect();
        menu.style.left = `${at.right - menu.offsetWidth}px`;
        menu.style.top = `${at.bottom + 4}px`;
    });
    return [h('p', {class: 'complaint', role: 'alert'}), button, menu];
}

async function export_(format) {
    const {exportView} = await import('./exports.js');
    const trouble = find('.stage-head .complaint');
    trouble.textContent = '';
    await exportView(format, present(), await opened.get(present())).catch(problem => { trouble.textContent = problem.message; });
}
