// SPDX-License-Identifier: GPL-3.0-or-later
/** Starts the explorer. */
import {openAnswer} from './answer.js';
import {once} from './api.js';
import {openForm} from './ask.js';
import {openDocuments} from './document.js';
import {find, h, put, unseen} from './dom.js';
import {openEvidence} from './evidence.js';
import {icon} from './icons.js';
import {begin, onOutcome} from './inquiry.js';
import {openStage} from './stage.js';
import {follow, onChange, state} from './state.js';
import {count, learn} from './words.js';

const PAGES = {
    queries: () => import('./queries.js').then(module => module.queriesPage()),
    conflicts: () => import('./conflicts.js').then(module => module.conflictsPage()),
    documents: () => import('./documents.js').then(module => module.documentsPage()),
};

/** What a page other than the paths is drawn by. */
const REDRAWN = ['page', 'name', 'kind', 'about'];

function showPage(now = state(), former = {}) {
    for (const page of document.querySelectorAll('#content > [id^="page-"]')) page.hidden = page.id !== `page-${now.page}`;
    for (const link of document.querySelectorAll('.pages a')) {
        if (link.dataset.page === now.page) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
    }
    document.title = titleOf(now);
    if (REDRAWN.some(key => now[key] !== former[key])) PAGES[now.page]?.();
}

const titleOf = now => now.page !== 'paths' ? `${now.page[0].toUpperCase()}${now.page.slice(1)} · Entente` : now.from && now.to ? `${now.from} → ${now.to} · Entente` : 'Entente';

function theme() {
    const root = document.documentElement;
    const button = find('#theme');
    const draw = () => put(button, icon(root.dataset.theme === 'dark' ? 'sun' : 'moon'), unseen(root.dataset.theme === 'dark' ? 'Light theme' : 'Dark theme'));
    button.addEventListener('click', () => {
        root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
        try { localStorage.setItem('entente.theme', root.dataset.theme); } catch { /* private windows keep nothing */ }
    });
    new MutationObserver(() => { draw(); dispatchEvent(new CustomEvent('entente:theme')); }).observe(root, {attributeFilter: ['data-theme']});
    draw();
}

/** On a narrow screen one of three panes is shown at a time. */
function panes() {
    const desk = find('#page-paths');
    const show = pane => {
        desk.dataset.pane = pane;
        for (const button of desk.querySelectorAll('.panes button')) button.setAttribute('aria-pressed', String(button.dataset.show === pane));
        dispatchEvent(new CustomEvent('entente:pane', {detail: pane}));
    };
    for (const button of desk.querySelectorAll('.panes button')) button.addEventListener('click', () => show(button.dataset.show));
    show(state().hop !== '' || state().entity ? 'evidence' : state().view && state().from ? 'stage' : 'ask');
    onChange((now, former) => {
        const chosen = now.hop !== '' && now.hop !== former.hop || now.entity && now.entity !== former.entity;
        if (chosen && matchMedia('(max-width: 720px)').matches) show('evidence');
    });
}

/** Whose key the browser sends, where one is asked for. */
async function caller() {
    const {name, role} = await once('/caller').catch(() => ({}));
    if (name) put(find('#caller'), unseen('Key: '), name, h('span', {class: 'muted'}, ` ${role}`));
}

async function horizon() {
    try {
        const stats = await once('/stats');
        put(find('#horizon'), [count(stats.documents, 'document'), count(stats.claims, 'claim'), count(stats.facts, 'fact'), count(stats.entities, 'entity')].join(' · '));
    } catch { /* the answer or the page says what is wrong */ }
}

document.addEventListener('click', event => {
    const link = event.target.closest('a[data-link]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    follow(link.getAttribute('href'));
});
document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, select, textarea, [contenteditable]')) {
        event.preventDefault();
        document.querySelector('#ask input')?.focus();
    }
});
addEventListener('entente:loaded', horizon);

theme();
await learn().catch(() => { /* the answer or the page says what is wrong */ });
openForm();
openAnswer();
openEvidence();
openStage();
openDocuments();
panes();
onChange(showPage);
onOutcome(phase => {
    if (phase.name === 'answered') document.title = `${phase.answer.from.name} → ${phase.answer.to.name} · Entente`;
});
showPage();
begin();
horizon();
caller();
