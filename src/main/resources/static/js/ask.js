// SPDX-License-Identifier: GPL-3.0-or-later
/** The question: two ends, what to pass by, filters. */
import {chips} from './chips.js';
import {combobox} from './combobox.js';
import {find, h, put, unseen} from './dom.js';
import {icon} from './icons.js';
import {go, onChange, state} from './state.js';

const from = combobox('From', {placeholder: 'A state, person, company, weapon …'});
const to = combobox('To', {placeholder: 'A state, person, place, weapon …'});
const vias = [];
const viaList = h('div', {class: 'vias'});
const chipList = h('ul', {class: 'chips'});
const complaint = h('p', {class: 'complaint', role: 'alert'});
const names = new Map();

/** Remembers what an id stands for, so that fields and chips can show the name. */
export function remember(...entities) {
    for (const entity of entities) if (entity?.id) names.set(entity.id, entity);
}

/** Remembers what an asked text turned out to stand for. */
export const understand = (text, entity) => entity?.id && names.set(text, entity);

/** Builds the form. */
export function openForm() {
    const form = find('#ask');
    const swap = h('button', {type: 'button', class: 'quiet icon-only swap', title: 'Swap the ends', onClick: () => {
        const [a, b] = [state().from, state().to];
        go({from: b, to: a, via: state().via.toReversed(), path: '', hop: ''});
    }}, icon('swap'), unseen('Swap the ends'));
    const addVia = h('button', {type: 'button', class: 'quiet add-via', onClick: () => { showVias([...vias.map(via => via.value()), '']); vias.at(-1).input.focus(); }}, icon('plus'), ' Via');
    put(form, h('div', {class: 'ends'}, from.element, to.element, swap), viaList,
        h('div', {class: 'ask-foot'}, addVia, h('button', {type: 'submit', class: 'primary'}, 'Find paths')), complaint, h('div', {class: 'chip-box'}, unseen('Filters'), chipList));
    form.addEventListener('submit', event => { event.preventDefault(); submit(); });
    onChange(show);
    show();
}

async function submit() {
    await Promise.all([from, to, ...vias].map(field => field.settled()));
    for (const field of [from, to, ...vias]) if (field.chosen()) remember(field.chosen());
    const missing = [from, to].find(field => !field.value());
    complaint.textContent = missing ? `Name the ${missing === from ? 'start' : 'end'} of the path.` : '';
    for (const field of [from, to]) field.input.setAttribute('aria-invalid', String(field === missing));
    if (missing) return missing.input.focus();
    go({page: 'paths', from: from.value(), to: to.value(), via: vias.map(via => via.value()).filter(Boolean), path: '', hop: '', entity: '', asked: Date.now()});
}

function show() {
    const asked = state();
    fillField(from, asked.from);
    fillField(to, asked.to);
    showVias(asked.via);
    chips(chipList);
}

function fillField(field, value) {
    if (field.value() === value && field.chosen()) return;
    if (!value && document.activeElement === field.input) return;
    field.set(value ? names.get(value) ?? {id: value, name: value} : null);
}

/** Puts the names that the answer gave in the place of ids. */
export function showNames() {
    fillNamed(from, state().from);
    fillNamed(to, state().to);
    vias.forEach((via, at) => fillNamed(via, state().via[at]));
}

function fillNamed(field, value) {
    if (value && names.has(value)) field.set(names.get(value));
}

function showVias(values) {
    if (values.length === vias.length && values.every((value, at) => value === vias[at].value())) return;
    vias.length = 0;
    put(viaList, values.slice(0, 3).map((value, at) => {
        const field = combobox(`Via ${at + 1}`, {agreements: true, placeholder: 'Anyone, or a pact by name'});
        field.set(value ? names.get(value) ?? {id: value, name: value} : null);
        vias.push(field);
        return h('div', {class: 'via'}, field.element, h('button', {type: 'button', class: 'quiet icon-only', title: 'Remove', onClick: () => drop(field)}, icon('close'), unseen(`Remove via ${at + 1}`)));
    }));
    find('.add-via').disabled = values.length >= 3;
}

function drop(field) {
    const left = vias.filter(via => via !== field).map(via => via.value());
    showVias(left);
    if (state().via.length) go({via: left.filter(Boolean), path: '', hop: ''});
}
