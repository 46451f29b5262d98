// SPDX-License-Identifier: GPL-3.0-or-later
/** A text field with live suggestions of entities: arrow keys and Enter choose one. */
import {get, items} from './api.js';
import {h, later, put, say} from './dom.js';
import {kindMark} from './icons.js';

let number = 0;

/**
 * @param label the field's visible name
 * @param options kinds to search (all), agreements too, what to do when one is chosen
 */
export function combobox(label, {placeholder = '', agreements = false, onChoose = () => {}, hideLabel = false} = {}) {
    const id = `field-${++number}`;
    const list = h('ul', {class: 'suggestions', id: `${id}-list`, role: 'listbox', 'aria-label': 'Suggestions', hidden: true});
    const mark = h('span', {class: 'field-mark'});
    const input = h('input', {id, type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id,
        spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', placeholder});
    const element = h('div', {class: 'field'}, h('label', {for: id, class: hideLabel ? 'sr' : ''}, label), h('div', {class: 'field-box'}, mark, input), list);

    let chosen = null;
    let offered = [];
    let active = -1;
    let pending = null;
    let wanted = 0;
    let settle = null;

    const search = later(110, async text => {
        pending?.abort();
        const mine = pending = new AbortController();
        try {
            const found = items(await get('/entities', {q: text, limit: 12}, mine.signal));
            if (pending !== mine) return;
            pending = null;
            offer(found.filter(entity => agreements || entity.kind !== 'Agreement').slice(0, 8));
        } catch (failure) {
            if (failure.name === 'AbortError') return;
            pending = null;
            close();
        }
        finishWaiting();
    });

    function offer(entities) {
        offered = entities;
        active = -1;
        put(list, entities.length ? entities.map((entity, index) => option(entity, index)) : h('li', {class: 'none', role: 'option', 'aria-disabled': 'true'}, 'Nothing is called so. Try another spelling, or fewer letters.'));
        if (document.activeElement === input) open();
        say(entities.length ? `${entities.length} suggestions` : 'No suggestion');
    }

    function option(entity, index) {
        return h('li', {id: `${id}-${index}`, role: 'option', 'aria-selected': 'false', onPointerdown: event => { event.preventDefault(); choose(entity); }},
            kindMark(entity.kind), h('span', {class: 'option-name'}, entity.name, entity.matched && entity.matched !== entity.name && h('span', {class: 'muted'}, ` · ${entity.matched}`)), h('span', {class: 'option-kind'}, entity.kind));
    }

    function open() {
        list.hidden = false;
        input.setAttribute('aria-expanded', 'true');
    }

    function close() {
        list.hidden = true;
        active = -1;
        input.setAttribute('aria-expanded', 'false');
        input.removeAttribute('aria-activedescendant');
    }

    function activate(index) {
        if (!offered.length) return;
        active = (index + offered.length) % offered.length;
        [...list.children].forEach((child, at) => child.setAttribute('aria-selected', String(at === active)));
        input.setAttribute('aria-activedescendant', `${id}-${active}`);
        list.children[active].scrollIntoView({block: 'nearest'});
    }

    function choose(entity) {
        set(entity);
        close();
        onChoose(entity);
    }

    function set(entity) {
        chosen = entity;
        input.value = entity?.name ?? '';
        put(mark, entity?.kind ? kindMark(entity.kind) : null);
        element.classList.toggle('chosen', Boolean(entity?.kind));
    }

    /** Keys may be quicker than the service: the choice is then made when the suggestions come. */
    function finishWaiting() {
        if (wanted && offered.length) {
            const index = wanted - 1;
            wanted = 0;
            activate(index);
            if (settle) choose(offered[active]);
        }
        settle?.();
        settle = null;
    }

    input.addEventListener('input', () => {
        chosen = null;
        put(mark);
        element.classList.remove('chosen');
        offered = [];
        wanted = 0;
        const text = input.value.trim();
        if (!text) { pending?.abort(); return close(); }
        pending?.abort();
        pending = new AbortController();
        search(text);
    });
    input.addEventListener('keydown', event => {
        switch (event.key) {
            case 'ArrowDown': case 'ArrowUp': {
                event.preventDefault();
                const step = event.key === 'ArrowDown' ? 1 : -1;
                if (pending) wanted = Math.max(1, wanted + step);
                else if (list.hidden && offered.length) { open(); activate(step > 0 ? 0 : -1); }
                else if (list.hidden && input.value.trim() && !chosen) { pending = new AbortController(); wanted = 1; search(input.value.trim()); }
                else activate(active < 0 && step < 0 ? -1 : active + step);
                break;
            }
            case 'Enter':
                if (pending && wanted) {
                    event.preventDefault();
                    settle ??= () => {};
                } else if (active >= 0) {
                    event.preventDefault();
                    choose(offered[active]);
                }
                break;
            case 'Escape':
                if (!list.hidden) { event.stopPropagation(); close(); }
                break;
        }
    });
    input.addEventListener('focus', () => input.select());
    input.addEventListener('blur', () => setTimeout(close, 120));

    return {
        element, input, set,
        /** What to ask for: the chosen entity's id, else the text as typed. */
        value: () => chosen?.id ?? input.value.trim(),
        chosen: () => chosen,
        /** Waits for a choice that was made before the suggestions came. */
        settled: () => settle ? new Promise(resolve => { settle = resolve; }) : Promise.resolve(),
    };
}
