// SPDX-License-Identifier: GPL-3.0-or-later
/** The facts in view over time; brushing sets the window of the question. */
import {Brush, DAY, iso, stamp} from './brush.js';
import {h, magnification, put, s} from './dom.js';
import {brief, factsIn} from './facts.js';
import {answer, lacksFacts, onOutcome, outcome, selected, tellAll} from './inquiry.js';
import {go, onChange, state} from './state.js';
import {amount, count, day, factLabel, familyOf, period, precision} from './words.js';

const ROW = 26;
const HEAD = 34;
const MOST = 38;

export function open(panel) {
    const timeline = new Timeline(panel);
    return {show: () => timeline.draw(), svg: () => timeline.svg};
}

class Timeline {
    /** Facts of the same question without its window, so that narrowing it keeps the context. */
    context = [];

    constructor(panel) {
        this.panel = panel;
        onOutcome(() => this.draw());
        onChange((now, former) => { if (now.path !== former.path || now.hop !== former.hop) this.draw(); });
        addEventListener('entente:theme', () => this.draw());
        new ResizeObserver(() => { if (panel.clientWidth !== this.drawn) this.draw(); }).observe(panel);
    }

    facts() {
        const {from, to, filters} = state();
        const key = `${from} ${to}`;
        const now = factsIn(answer());
        if (!filters.during && answer()) Object.assign(this, {context: now, contextKey: key});
        const ids = new Set(now.map(one => one.fact.id));
        const rest = this.contextKey === key ? this.context.filter(one => !ids.has(one.fact.id)).map(one => ({...one, outside: true})) : [];
        return [...now, ...rest];
    }

    draw() {
        this.panel.setAttribute('aria-busy', String(outcome().name === 'asking'));
        if (outcome().name === 'asking' && this.svg?.isConnected) return;
        this.complete();
        this.drawn = this.panel.clientWidth;
        this.unit = magnification();
        this.width = this.drawn / this.unit;
        if (!this.width) return;
        this.narrow = this.width < 620;
        this.gutter = this.narrow ? 14 : 112;
        const all = this.facts();
        const dated = all.filter(({fact}) => fact.time?.from || fact.time?.to);
        if (!dated.length) return put(this.panel, h('div', {class: 'notice'}, h('p', {}, outcome().name === 'asking' ? 'Looking for paths …' : answer() ? `None of the ${count(all.length, 'fact')} in view has a date.` : 'The facts of an answer stand here by date. Ask a question first.'), this.windowBar()));
        this.scale(dated);
        const rows = this.rows(dated);
        rows.reduce((y, row) => { row.y = y + (row.first && this.narrow ? 18 : 0); return row.y + ROW; }, HEAD);
        const height = rows.at(-1).y + ROW + 16;
        this.svg = s('svg', {class: 'timeline', width: this.drawn, height: height * this.unit, viewBox: `0 0 ${this.width} ${height}`, role: 'group', 'aria-label': 'Facts by date'}, this.axis(height), this.lanes(rows), this.brush(height), rows.flatMap(row => row.facts.map(one => this.bar(one, row.y))));
        put(this.panel, this.windowBar(all.length - dated.length), h('div', {class: 'timeline-box'}, this.svg));
    }

    /** Asks once for the facts that the answer had no room for. */
    complete() {
        const present = answer();
        if (!present || this.completed === present || !lacksFacts()) return;
        this.completed = present;
        tellAll().then(() => this.draw(), () => {});
    }

    scale(dated) {
        const closed = dated.filter(({fact}) => fact.time.from && fact.time.to);
        const times = [...(closed.length ? closed : dated).flatMap(({fact}) => [fact.time.from, fact.time.to]), ...windowOf(state())].filter(Boolean).map(stamp);
        const [first, last] = [Math.min(...times), Math.max(...times) + DAY];
        const pad = Math.ceil(Math.max(20, (last - first) / DAY * 0.05)) * DAY;
        this.start = first - pad;
        this.end = last + pad;
    }

    x(time) { return this.gutter + (time - this.start) / (this.end - this.start) * (this.width - this.gutter - 14); }

    time(x) { return Math.max(this.start, Math.min(this.end, this.start + (x - this.gutter) / (this.width - this.gutter - 14) * (this.end - this.start))); }

    span({time}) {
        const held = at => Math.max(this.start, Math.min(this.end, at));
        return [this.x(held(time.from ? stamp(time.from) : this.start)), this.x(held(time.to ? stamp(time.to) + DAY : this.end))];
    }

    /** What a fact takes up: its mark and as much of its words as find room behind it, upon it, or before it. */
    box(fact) {
        const [left, right] = this.span(fact);
        const words = brief(fact);
        const behind = Math.max(right, left + 12) + 6;
        const rooms = [[this.width - behind - 4, behind, 'start'], [right - left - 12, left + 8, 'start'], [left - 6 - this.gutter, left - 6, 'end']].map(([room, x, anchor]) => ({fits: Math.floor(room / 6.7), x, anchor}));
        const best = rooms.find(({fits}) => fits >= Math.min(words.length, MOST)) ?? rooms.toSorted((a, b) => b.fits - a.fits)[0];
        const text = clip(words, Math.min(MOST, best.fits));
        const wide = text.length * 6.7;
        return {...best, text, begin: best.anchor === 'end' ? best.x - wide : left, end: best.anchor === 'end' ? behind - 6 : Math.max(right, best.x + wide)};
    }

    /** Facts of a type beside each other where they leave room, else below. */
    rows(dated) {
        const lanes = Map.groupBy(dated.toSorted((a, b) => this.span(a.fact)[0] - this.span(b.fact)[0]), one => one.fact.type);
        return [...lanes].flatMap(([type, facts]) => {
            const rows = [];
            for (const one of facts) {
                const {begin, end} = this.box(one.fact);
                let row = rows.find(candidate => candidate.end + 10 <= begin);
                if (!row) rows.push(row = {type, facts: [], first: !rows.length});
                row.end = end;
                row.facts.push(one);
            }
            return rows;
        });
    }

    axis(height) {
        const years = (this.end - this.start) / DAY / 365.25;
        const months = years > 24 ? 60 : years > 9 ? 24 : years > 4 ? 12 : years > 1.6 ? 6 : years > 0.6 ? 2 : 1;
        const ticks = [];
        const first = new Date(this.start);
        for (let month = new Date(Date.UTC(first.getUTCFullYear(), 0, 1)); month < this.end; month.setUTCMonth(month.getUTCMonth() + months)) {
            if (month >= this.start) ticks.push(new Date(month));
        }
        return s('g', {class: 'axis'}, ticks.map(tick => {
            const x = this.x(tick.getTime());
            const label = tick.getUTCMonth() === 0 ? String(tick.getUTCFullYear()) : day(iso(tick.getTime())).split(' ').slice(1, years > 3 ? 3 : 2).join(' ');
            return [s('line', {x1: x, x2: x, y1: HEAD - 8, y2: height}), x + 4 + label.length * 7 < this.width && s('text', {x: x + 4, y: HEAD - 14, class: tick.getUTCMonth() === 0 ? 'year' : ''}, label)];
        }));
    }

    lanes(rows) {
        return s('g', {class: 'lanes'}, rows.filter(row => row.first).map(row => {
            const top = this.narrow ? row.y - 18 : row.y;
            return [s('line', {x1: 0, x2: this.width, y1: top, y2: top}), s('text', {x: 12, y: top + (this.narrow ? 14 : 17)}, factLabel(row.type))];
        }));
    }

    bar({fact, tie, index, hop, outside, paths}, y) {
        const [left, right] = this.span(fact);
        const place = this.box(fact);
        const how = precision(fact.time.from, fact.time.to);
        const {index: current, hop: currentHop} = selected();
        const mine = paths.has(current) && (currentHop === null || index === current && hop === currentHop || answer()?.paths[current]?.steps[currentHop]?.ties.some(one => one.facts?.some(other => other.id === fact.id)));
        const words = `${factLabel(fact.type)}, ${period(fact.time)}: ${brief(fact)}${fact.quantity ? `, ${amount(fact.quantity)}` : ''}`;
        const shape = how === 'day' ? s('path', {class: 'mark', d: `M${left} ${y + 13}l5.5 -5.5l5.5 5.5l-5.5 5.5z`})
                : s('path', {class: 'mark', d: fact.time.open || how === 'open' && !fact.time.to ? `M${left} ${y + 8}H${right - 6}L${right} ${y + 13}L${right - 6} ${y + 18}H${left}z` : `M${left} ${y + 8}H${Math.max(right, left + 3)}V${y + 18}H${left}z`});
        const pick = () => go({path: String(index), hop: String(hop), entity: ''}, {silently: true});
        const button = s('g', {class: `fact-bar ${how} ${outside ? 'outside' : ''} ${mine ? 'mine' : ''}`, 'data-family': familyOf(tie.kind), 'data-focus': fact.id, tabindex: '0', role: 'button', 'aria-label': words, onClick: pick,
            onKeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(); } }}, s('title', {}, words),
            s('rect', {class: 'hit', x: left - 3, y: y + 2, width: Math.max(right - left, 12) + 6, height: ROW - 4}), shape);
        return [s('text', {class: `fact-name ${outside ? 'outside' : ''} ${mine ? 'mine' : ''}`, x: place.x, y: y + 17, 'text-anchor': place.anchor, 'aria-hidden': 'true'}, place.text), button];
    }

    brush(height) {
        const {start, end, gutter: left} = this;
        const right = this.width - 14;
        const at = event => Math.max(left, Math.min(right, (event.clientX - this.svg.getBoundingClientRect().left) / this.unit));
        return new Brush({start, end, left, right, top: HEAD - 8, height, at, x: time => this.x(time), time: x => this.time(x)}, windowOf(state()), (from, until) => this.window(from, until)).elements;
    }

    window(from, until) {
        const filters = {...state().filters, during: from || until ? `${from}/${until}` : ''};
        if (!filters.during) delete filters.during;
        if (filters.during !== state().filters.during) go({filters, path: '', hop: ''});
    }

    /** Whether the window takes in what may have been then while nothing says when. */
    undatedToo() {
        const {filters} = state();
        const box = h('input', {type: 'checkbox', checked: filters.undated === 'include', data: {focus: 'undated'},
            onChange: () => go({filters: {...filters, undated: box.checked ? 'include' : 'exclude'}, path: '', hop: ''})});
        return h('label', {}, box, ` undated too (${answer()?.undated ?? 0})`);
    }

    windowBar(undated = 0) {
        const [from, until] = windowOf(state());
        const [first, last] = [['First day', from], ['Last day', until]].map(([label, value]) => h('input', {type: 'date', value, 'aria-label': label, data: {focus: label}}));
        return h('form', {class: 'window-bar', onSubmit: event => { event.preventDefault(); this.window(first.value, last.value); }}, h('span', {}, 'Window'), first, '–', last, h('button', {type: 'submit', data: {focus: 'set'}}, 'Set'),
            from || until ? h('button', {type: 'button', class: 'quiet', data: {focus: 'set'}, onClick: () => this.window('', '')}, 'Clear') : '', from || until ? this.undatedToo() : '', h('span', {class: 'muted'}, undated ? `${count(undated, 'fact')} without a date. ` : '', 'Drag over the timeline, or move its handles, to set the window.'));
    }
}

const windowOf = ({filters}) => { const [from = '', until = ''] = (filters.during ?? '').split('/'); return [from, until]; };

const clip = (text, most) => text.length <= most ? text : most < 4 ? '' : `${text.slice(0, most - 1)}…`;
