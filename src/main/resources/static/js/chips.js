// SPDX-License-Identifier: GPL-3.0-or-later
/** The filters of a question, each a chip that says its value and opens its control. */
import {h, put} from './dom.js';
import {icon} from './icons.js';
import {combobox} from './combobox.js';
import {DEFAULTS, go, state} from './state.js';
import {day, KINDS, period, reads, TIES} from './words.js';

const choice = (...options) => ({type: 'choice', options});

const list = value => value ? value.split(',').filter(Boolean) : [];

const CHIPS = [
    {key: 'maxHops', title: 'Longest path', control: {type: 'number', min: 1, max: 10, unit: 'hops'}, says: value => `≤ ${value} hops`},
    {key: 'k', title: 'Number of paths', control: {type: 'number', min: 1, max: 100, unit: 'paths'}, says: value => `${value} paths`},
    {key: 'during', title: 'When it happened', control: {type: 'window'}, says: value => value ? window(value) : 'any time'},
    {key: 'undated', needs: 'during', title: 'Facts of which nothing says when they were', control: choice(['exclude', 'dated only'], ['include', 'undated too']), says: value => value === 'include' ? 'undated too' : 'dated only'},
    {key: 'asOf', title: 'What was known on that day', control: {type: 'date'}, says: value => value ? `known by ${day(value)}` : 'all known'},
    {key: 'modality', title: 'How firm it is', control: choice(['actual', 'happened only'], ['planned', 'and planned'], ['possible', 'and possible']),
        says: value => ({actual: 'happened only', planned: 'and planned', possible: 'and possible'})[value] ?? value},
    {key: 'minConfidence', title: 'Least confidence of a tie', control: {type: 'range', min: 0, max: 1, step: 0.05}, says: value => value ? `confidence ≥ ${value}` : 'any confidence'},
    {key: 'minOrigins', title: 'Least independent origins of a tie', control: {type: 'number', min: 1, max: 20, unit: 'origins', empty: '1'}, says: value => value && value !== '1' ? `≥ ${value} origins` : 'any origins'},
    {key: 'disputed', title: 'Disputed ties', control: choice(['include', 'disputed too'], ['exclude', 'none disputed'], ['only', 'only disputed']),
        says: value => ({include: 'disputed too', exclude: 'none disputed', only: 'only disputed'})[value] ?? value},
    {key: 'kinds', title: 'Walk only these ties', control: {type: 'ties'}, says: value => value ? kindsSay(value) : 'usual ties'},
    {key: 'excludeKinds', title: 'Never walk these ties', control: {type: 'ties'}, says: value => value ? `not: ${kindsSay(value)}` : 'none barred'},
    {key: 'avoid', title: 'Do not pass through', control: {type: 'avoid'}, says: value => value ? `avoid ${list(value).map(short).join(', ')}` : 'avoid none'},
    {key: 'maxDegree', title: 'Pass through no hub with more ties than', control: {type: 'number', min: 1, max: 100000, unit: 'ties', empty: ''}, says: value => value ? `hubs ≤ ${value} ties` : 'hubs too'},
    {key: 'direction', title: 'Direction of ties', control: choice(['any', 'either direction'], ['forward', 'forward only']), says: value => value === 'forward' ? 'forward only' : 'either direction'},
    {key: 'order', title: 'Best first by', control: choice(['hops', 'fewest hops'], ['confidence', 'confidence']), says: value => value === 'confidence' ? 'by confidence' : 'by hops'},
];

const window = value => {
    const [from, until] = value.split('/');
    return period({from: from || null, to: until || null});
};
const kindsSay = value => list(value).length > 2 ? `${list(value).length} kinds` : list(value).map(reads).join(', ');
const short = id => KINDS.includes(id) ? `${id.toLowerCase()}s` : id.replace(/^[a-z]+:/, '').replaceAll('-', ' ');

const FEW = 8;
let all = false;

/** Draws the chips of the present state into an element. */
export function chips(element) {
    const {filters} = state();
    const meant = CHIPS.filter(chip => !chip.needs || chip.needs in filters);
    const shown = meant.filter((chip, at) => all || at < FEW || chip.key in filters);
    const more = h('li', {}, h('button', {type: 'button', class: 'chip more', 'aria-expanded': String(all), onClick: () => { all = !all; chips(element); element.lastElementChild.firstElementChild.focus(); }}, all ? 'Fewer filters' : `${meant.length - shown.length} more filters`));
    put(element, shown.map(chip => draw(chip, filters[chip.key] ?? DEFAULTS[chip.key] ?? '', chip.key in filters)), more);
}

function draw(chip, value, set) {
    const panel = h('div', {class: 'chip-panel', popover: 'auto', id: `chip-${chip.key}`});
    const button = h('button', {type: 'button', class: 'chip', data: {focus: chip.key}, 'aria-haspopup': 'dialog', popovertarget: panel.id, title: chip.title}, h('span', {class: 'sr'}, `${chip.title}: `), chip.says(value), !set && icon('down'));
    panel.addEventListener('beforetoggle', event => { if (event.newState === 'open') fillPanel(panel, chip, value); });
    panel.addEventListener('toggle', event => { if (event.newState === 'open') place(panel, button); });
    const clear = set && h('button', {type: 'button', class: 'chip-clear', data: {focus: chip.key}, title: 'Reset', onClick: () => change(chip.key, '')}, icon('close'), h('span', {class: 'sr'}, `Reset: ${chip.title}`));
    return h('li', {class: set ? 'chip-set' : ''}, button, clear, panel);
}

function place(panel, button) {
    const at = button.getBoundingClientRect();
    const box = panel.getBoundingClientRect();
    panel.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.width - 8))}px`;
    panel.style.top = `${at.bottom + box.height + 6 < innerHeight ? at.bottom + 4 : Math.max(8, at.top - box.height - 4)}px`;
    panel.querySelector('input:not([type=hidden]), select')?.focus();
}

function change(key, value) {
    const filters = {...state().filters};
    if (!value || value === DEFAULTS[key]) delete filters[key];
    else filters[key] = value;
    go({filters, path: '', hop: ''});
}

function fillPanel(panel, chip, value) {
    const apply = next => { panel.hidePopover(); change(chip.key, next); };
    put(panel, h('form', {method: 'dialog', onSubmit: event => { event.preventDefault(); event.stopPropagation(); apply(panel.readValue()); }}, h('h3', {}, chip.title), ...control()));

    function control() {
        const {control} = chip;
        switch (control.type) {
            case 'choice': return [h('div', {class: 'options'}, control.options.map(([option, label]) => h('label', {}, h('input', {type: 'radio', name: chip.key, value: option, checked: value === option,
                onClick: event => { if (event.detail) apply(option); }}), ` ${label}`)))].concat(finish(() => panel.querySelector('input:checked')?.value ?? ''));
            case 'number': {
                const input = h('input', {type: 'number', min: control.min, max: control.max, value: value || control.empty || '', 'aria-label': chip.title});
                return [h('div', {class: 'with-unit'}, input, h('span', {}, control.unit)), ...finish(() => input.value === control.empty ? '' : input.value)];
            }
            case 'range': {
                const shown = h('output', {}, value || '0');
                const input = h('input', {type: 'range', min: control.min, max: control.max, step: control.step, value: value || '0', 'aria-label': chip.title, onInput: () => { shown.textContent = input.value; }});
                return [h('div', {class: 'with-unit'}, input, shown), ...finish(() => input.value === '0' ? '' : input.value)];
            }
            case 'date': {
                const input = h('input', {type: 'date', value, 'aria-label': chip.title});
                return [input, ...finish(() => input.value)];
            }
            case 'window': {
                const [from = '', until = ''] = value.split('/');
                const first = h('input', {type: 'date', value: from, 'aria-label': 'First day'});
                const last = h('input', {type: 'date', value: until, 'aria-label': 'Last day'});
                return [h('div', {class: 'window'}, first, '–', last), ...finish(() => first.value || last.value ? `${first.value}/${last.value}` : '')];
            }
            case 'ties': {
                const ticked = new Set(list(value));
                const boxes = Object.keys(TIES).map(kind => h('label', {}, h('input', {type: 'checkbox', value: kind, checked: ticked.has(kind)}), ` ${reads(kind)}`));
                return [h('div', {class: 'options two'}, boxes), ...finish(() => [...panel.querySelectorAll('input:checked')].map(box => box.value).join(','))];
            }
            default: return avoid();
        }
    }

    function avoid() {
        const chosen = list(value);
        const names = h('ul', {class: 'avoided'});
        const field = combobox('Entity', {placeholder: 'A name', onChoose: entity => { chosen.push(entity.id); field.set(null); show(); }});
        const boxes = h('div', {class: 'options two'}, KINDS.map(kind => h('label', {}, h('input', {type: 'checkbox', value: kind, checked: chosen.includes(kind)}), ` all of kind ${kind}`)));
        const show = () => put(names, chosen.filter(id => !KINDS.includes(id)).map(id => h('li', {}, short(id), h('button', {type: 'button', class: 'quiet icon-only', onClick: () => { chosen.splice(chosen.indexOf(id), 1); show(); }}, icon('close'), h('span', {class: 'sr'}, `Allow ${short(id)}`)))));
        show();
        return [field.element, names, boxes, ...finish(() => [...chosen.filter(id => !KINDS.includes(id)), ...[...panel.querySelectorAll('input:checked')].map(box => box.value)].join(','))];
    }

    function finish(readValue) {
        panel.readValue = readValue;
        return [h('div', {class: 'chip-actions'}, h('button', {type: 'submit', class: 'primary'}, 'Apply'), h('button', {type: 'button', class: 'quiet', onClick: () => apply('')}, 'Reset'))];
    }
}
