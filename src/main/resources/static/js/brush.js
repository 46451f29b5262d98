// SPDX-License-Identifier: GPL-3.0-or-later
/** The window of the question upon the timeline: a band, two handles that keys and pointers move, and ground to draw a new one on. */
import {s} from './dom.js';
import {day} from './words.js';

export const DAY = 86_400_000;

export const stamp = iso => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);

export const iso = time => new Date(time).toISOString().slice(0, 10);

const SETTLE = 700;
const STEPS = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10};

export class Brush {
    #pending = 0;

    /**
     * @param scale where days lie: start, end, left, right, top, height, x(time), time(x), at(event)
     * @param window the first and the last day, blank where the window is open
     * @param onSet takes them when they have changed
     */
    constructor(scale, [from, until], onSet) {
        Object.assign(this, {scale, onSet});
        this.edges = [from ? stamp(from) : scale.start, until ? stamp(until) + DAY : scale.end];
        this.set = Boolean(from || until);
        this.band = s('rect', {class: 'band', y: scale.top, height: scale.height - scale.top});
        this.ground = s('rect', {class: 'ground', x: scale.left, y: 0, width: Math.max(0, scale.right - scale.left), height: scale.height, onPointerdown: event => this.#draw(event)});
        this.handles = [0, 1].map(which => this.#handle(which));
        this.#place();
    }

    get elements() { return [this.ground, this.band, ...this.handles]; }

    #open(which) { return which ? this.edges[1] >= this.scale.end : this.edges[0] <= this.scale.start; }

    #days() { return [this.#open(0) ? '' : iso(this.edges[0]), this.#open(1) ? '' : iso(this.edges[1] - DAY)]; }

    #handle(which) {
        const {top, height} = this.scale;
        return s('g', {class: 'handle', role: 'slider', tabindex: '0', 'data-focus': `window-${which}`, 'aria-label': which ? 'Last day of the window' : 'First day of the window',
            onKeydown: event => this.#key(event, which), onBlur: () => this.#pending && this.#commit(), onPointerdown: event => this.#drag(event, which)},
            s('rect', {class: 'hit', x: -7, y: top - 8, width: 14, height: height - top + 8}), s('line', {y1: top, y2: height}), s('rect', {class: 'grip', x: -4, y: top - 8, width: 8, height: 16, rx: 2}));
    }

    #place() {
        const {scale, edges} = this;
        const [left, right] = edges.map(time => Math.max(scale.left, Math.min(scale.right, scale.x(time))));
        this.band.setAttribute('x', left);
        this.band.setAttribute('width', this.set ? Math.max(0, right - left) : 0);
        const days = this.#days();
        [left, right].forEach((x, which) => {
            const handle = this.handles[which];
            handle.setAttribute('transform', `translate(${x} 0)`);
            handle.classList.toggle('open', this.#open(which));
            const [least, most] = [scale.start, scale.end].map(time => Math.floor(time / DAY));
            for (const [key, value] of Object.entries({valuemin: least, valuemax: most, valuenow: Math.max(least, Math.min(most, Math.floor(edges[which] / DAY))),
                valuetext: days[which] ? day(days[which]) : which ? 'open, until the last fact' : 'open, from the first fact'})) handle.setAttribute(`aria-${key}`, value);
        });
    }

    #move(which, time) {
        const {edges, scale} = this;
        const whole = Math.round(time / DAY) * DAY;
        edges[which] = which ? Math.max(edges[0] + DAY, Math.min(scale.end, whole)) : Math.min(edges[1] - DAY, Math.max(scale.start, whole));
        this.set = !this.#open(0) || !this.#open(1);
        this.#place();
    }

    #key(event, which) {
        const {start, end} = this.scale;
        if (event.key === 'Enter') { event.preventDefault(); return this.#commit(); }
        const far = {Home: start, End: end}[event.key];
        const step = event.shiftKey ? 1 : Math.max(1, Math.round((end - start) / DAY / 100));
        if (far === undefined && !STEPS[event.key]) return;
        event.preventDefault();
        this.#move(which, far ?? this.edges[which] + STEPS[event.key] * step * DAY);
        clearTimeout(this.#pending);
        this.#pending = setTimeout(() => this.#commit(), SETTLE);
    }

    #commit() {
        clearTimeout(this.#pending);
        this.#pending = 0;
        this.onSet(...this.#days());
    }

    #drag(event, which) {
        event.preventDefault();
        const handle = this.handles[which];
        handle.focus({preventScroll: true});
        this.#follow(handle, event, move => this.#move(which, this.scale.time(this.scale.at(move))), () => this.#commit());
    }

    #draw(event) {
        const first = this.scale.at(event);
        let last = first;
        this.#follow(this.ground, event, move => {
            last = this.scale.at(move);
            this.edges = [Math.min(first, last), Math.max(first, last)].map(x => Math.round(this.scale.time(x) / DAY) * DAY);
            this.set = true;
            this.#place();
        }, () => { if (Math.abs(last - first) > 5) this.#commit(); });
    }

    #follow(element, event, onMove, onEnd) {
        element.setPointerCapture(event.pointerId);
        element.onpointermove = onMove;
        element.onpointerup = element.onpointercancel = () => {
            element.onpointermove = element.onpointerup = element.onpointercancel = null;
            onEnd();
        };
    }
}
