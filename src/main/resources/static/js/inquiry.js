// SPDX-License-Identifier: GPL-3.0-or-later
/** Asks the question of the address and keeps the answer. */
import {get} from './api.js';
import {remember, understand} from './ask.js';
import {onChange, question, sameQuestion, state} from './state.js';

const listeners = [];
let phase = {name: 'idle'};
const whole = new WeakSet();
let running = null;

/** What has come of the question: idle, asking, answered (answer) or failed (problem). */
export const outcome = () => phase;

export const answer = () => phase.name === 'answered' ? phase.answer : null;

/** Calls back whenever the phase changes. */
export const onOutcome = listener => listeners.push(listener);

function enter(next) {
    phase = next;
    listeners.forEach(listener => listener(phase));
}

/** Asks the present question, however often it was asked. */
export async function ask() {
    running?.abort();
    const {from, to} = state();
    if (!from || !to) return enter({name: 'idle'});
    const mine = running = new AbortController();
    enter({name: 'asking'});
    try {
        const found = await get('/paths', question(), mine.signal);
        remember(found.from, found.to, ...found.paths.flatMap(path => path.steps.flatMap(step => [step.from, step.to])));
        understand(from, found.from);
        understand(to, found.to);
        enter({name: 'answered', answer: found});
    } catch (problem) {
        if (problem.name !== 'AbortError') enter({name: 'failed', problem});
    }
}

const tiesOf = found => found.paths.flatMap(path => path.steps.flatMap(step => step.ties));

export const inAnswer = tie => tiesOf(answer() ?? {paths: []}).includes(tie);

/** Fills the ties of the present answer with every claim behind them, not only the first. */
export async function tellAll() {
    const present = answer();
    const full = await get('/paths', {...question(), evidence: 'all'});
    const key = (path, at, tie) => `${path.steps.map(step => step.to.id).join(' ')} ${at} ${tie.kind} ${tie.direction} ${tie.modality}`;
    const told = new Map(full.paths.flatMap(path => path.steps.flatMap((step, at) => step.ties.map(tie => [key(path, at, tie), tie]))));
    present.paths.forEach(path => path.steps.forEach((step, at) => step.ties.forEach(tie => { Object.assign(tie, told.get(key(path, at, tie))); whole.add(tie); })));
}

/** Whether a tie of the present answer has more facts than were told. */
export const lacksFacts = () => tiesOf(answer() ?? {paths: []}).some(tie => !whole.has(tie) && tie.factCount > (tie.facts ?? []).length + (tie.furtherFacts ?? []).length);

export const isWhole = tie => whole.has(tie);

/** Asks now, and again whenever the question changes. */
export function begin() {
    onChange((now, former) => {
        if (!sameQuestion(now, former) || now.asked !== former.asked) ask();
    });
    ask();
}

/** The path and the hop that are looked at. */
export function selected() {
    const paths = answer()?.paths ?? [];
    const path = paths[Number(state().path || 0)] ?? paths[0] ?? null;
    const at = state().hop === '' ? null : Number(state().hop);
    return {path, index: paths.indexOf(path), hop: at, step: path && at !== null ? path.steps[at] ?? null : null};
}
