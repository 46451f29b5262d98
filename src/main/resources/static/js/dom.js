// SPDX-License-Identifier: GPL-3.0-or-later
/** Builds elements without markup strings: what a document says can never become markup. */
const SVG = 'http://www.w3.org/2000/svg';

/** An HTML element; properties that start with "on" are listeners, "data" is a map, the rest are attributes. */
export function h(name, properties, ...children) {
    return fill(document.createElement(name), properties, children);
}

/** An SVG element. */
export function s(name, properties, ...children) {
    return fill(document.createElementNS(SVG, name), properties, children);
}

function fill(element, properties, children) {
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (key.startsWith('on')) element.addEventListener(key.slice(2).toLowerCase(), value);
        else if (key === 'data') Object.assign(element.dataset, value);
        else if (key === 'value' && element.namespaceURI !== SVG) element.value = value;
        else element.setAttribute(key, value === true ? '' : String(value));
    }
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
    return element;
}

/** Puts these in the place of all that an element holds; what had the focus has it again where its data-focus is still there. */
export function put(element, ...children) {
    const held = document.activeElement !== element && element.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
    element.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
    if (held) element.querySelector(`[data-focus="${CSS.escape(held)}"]`)?.focus({preventScroll: true});
    return element;
}

export const find = selector => document.querySelector(selector);

/** Text for screen readers only. */
export const unseen = text => h('span', {class: 'sr'}, text);

/** Says something to screen readers. */
export function say(text) {
    find('#said').textContent = text;
}

/** Lets only the last of quick calls through. */
export function later(milliseconds, action) {
    let timer;
    return (...args) => {
        clearTimeout(timer);
        timer = setTimeout(() => action(...args), milliseconds);
    };
}

const loading = new Map();

/** Loads a classic script once. */
export function script(address) {
    if (!loading.has(address)) {
        loading.set(address, new Promise((resolve, reject) => {
            document.head.append(h('script', {src: address, onload: resolve, onerror: () => reject(new Error(`cannot load ${address}`))}));
        }));
    }
    return loading.get(address);
}

/** The value of a colour or measure of the style sheet. */
export const token = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** How much larger than on a usual screen everything is drawn here. */
export const magnification = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 14;

/** Offers a file for saving. */
export function save(name, blob) {
    const address = URL.createObjectURL(blob);
    h('a', {href: address, download: name}).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
