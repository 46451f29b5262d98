// SPDX-License-Identifier: GPL-3.0-or-later
/** A whole document with all that claims quote from it. */
import {h, put, unseen} from './dom.js';
import {factLabel, period} from './words.js';
import {icon} from './icons.js';
import {claimsOf, documentOf, originalAt, runs} from './passages.js';
import {go, onChange, state} from './state.js';

const sheet = h('dialog', {class: 'document', 'aria-labelledby': 'document-title'});

/** Opens a document at one of its claims. */
export const openDocument = (id, claim = '') => go({doc: id, claim});

/** Shows the document that the address names, now and later. */
export function openDocuments() {
    document.body.append(sheet);
    sheet.addEventListener('close', () => { if (state().doc) go({doc: '', claim: ''}); });
    sheet.addEventListener('click', event => { if (event.target === sheet) sheet.close(); });
    onChange((now, former) => { if (now.doc !== former.doc) draw(); });
    draw();
}

async function draw() {
    const {doc, claim} = state();
    if (!doc) return sheet.open && sheet.close();
    put(sheet, frame(doc, '', h('div', {class: 'skeleton'}, Array.from({length: 16}, () => h('i')))));
    if (!sheet.open) sheet.showModal();
    try {
        const found = await documentOf(doc);
        if (state().doc !== doc) return;
        put(sheet, frame(found.title ?? found.id, source(found), reading(found, claim)));
        sheet.querySelector('mark.here')?.scrollIntoView({block: 'center'});
    } catch (problem) {
        put(sheet, frame(doc, '', h('div', {class: 'notice error', role: 'alert'}, h('h3', {}, problem.title ?? 'No such document'), h('p', {}, problem.message))));
    }
}

function frame(title, note, body) {
    return [h('header', {class: 'document-head'}, h('div', {}, h('h2', {id: 'document-title'}, title), h('p', {class: 'soft'}, note)), h('button', {type: 'button', class: 'quiet icon-only', autofocus: true, onClick: () => sheet.close()}, icon('close'), unseen('Close'))), body];
}

const source = found => [[found.publisher, found.date && period({from: found.date, to: found.date}), found.id].filter(Boolean).join(' · '), found.basis?.length ? ` · rests on ${found.basis.join(', ')}` : '', found.url && /^https?:/.test(found.url) ? [' · ', h('a', {href: found.url, target: '_blank', rel: 'noopener noreferrer'}, 'source')] : '', found.archive && /^https?:/.test(found.archive) ? [' · ', h('a', {href: found.archive, target: '_blank', rel: 'noopener noreferrer'}, 'archived')] : '', found.retrieved ? ` · fetched ${period({from: found.retrieved, to: found.retrieved})}` : '',
    found.media ? [' · ', h('a', {href: originalAt(found.id), target: '_blank', rel: 'noopener noreferrer'}, 'original file')] : ''];

function reading(found, current) {
    const claims = claimsOf(found);
    const text = h('div', {class: 'document-text', tabindex: '0', role: 'document', 'aria-label': 'Text'}, runs(found).map((passage, at) => h('p', {}, pageMark(found, at), passage.map(run => run.claims.length
            ? h('mark', {class: run.claims.some(one => one.id === current) ? 'here' : '', data: {claims: run.claims.map(one => one.id).join(' ')}, title: run.claims.map(label).join('\n')}, run.text) : run.unread ? h('span', {class: 'unread', title: NOTHING_READ}, run.text) : run.text))));
    const list = h('ol', {class: 'document-claims', 'aria-label': 'Claims'}, claims.map(claim => h('li', {}, h('button', {type: 'button', class: claim.id === current ? 'here' : '', data: {claim: claim.id}, onClick: () => jump(claim.id)},
        h('b', {}, label(claim)), h('span', {class: 'soft'}, claim.quote ?? '')))));
    return h('div', {class: 'document-body'}, text, h('aside', {}, h('h3', {}, claims.length === 1 ? '1 claim' : `${claims.length} claims`), unreadNote(found.unread ?? []), list));
}

/** Where a page begins, with a way to see it in the original. */
function pageMark({id, passages}, at) {
    const {page} = passages[at];
    if (!page || page === passages[at - 1]?.page) return '';
    return h('a', {class: 'page-mark', href: originalAt(id, page), target: '_blank', rel: 'noopener noreferrer', title: `Page ${page} of the original`}, `p. ${page}`);
}

const NOTHING_READ = 'No claim was read in this sentence';

const unreadNote = ({length}) => length ? h('p', {class: 'unread-note soft'}, h('span', {class: 'unread'}, length === 1 ? '1 sentence' : `${length} sentences`), ' gave no claim: read there what was not understood.') : '';

const label = claim => [claim.type ? factLabel(claim.type) : 'Claim', claim.stance && claim.stance !== 'asserted' ? claim.stance : '', claim.modality && claim.modality !== 'actual' ? claim.modality : ''].filter(Boolean).join(', ');

function jump(id) {
    for (const mark of sheet.querySelectorAll('mark')) mark.classList.toggle('here', mark.dataset.claims.split(' ').includes(id));
    for (const button of sheet.querySelectorAll('.document-claims button')) button.classList.toggle('here', button.dataset.claim === id);
    sheet.querySelector('mark.here')?.scrollIntoView({block: 'center', behavior: 'smooth'});
    go({claim: id}, {silently: true});
}
