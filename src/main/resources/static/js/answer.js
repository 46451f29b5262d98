// SPDX-License-Identifier: GPL-3.0-or-later
/** The answer: ranked paths as cards whose hops are sentences. */
import {find, h, put, say} from './dom.js';
import {icon, kindMark} from './icons.js';
import {ask, onOutcome, outcome, selected} from './inquiry.js';
import {showNames} from './ask.js';
import {go, onChange, state} from './state.js';
import {count, familyOf, few, inTelling, percent, period, readsWalked, sentence} from './words.js';

const EXAMPLES = [
    ['Kim Jong Un', 'Kursk Oblast'], ['Vladimir Putin', 'North Korea'], ['third-party distributors', 'Ukraine'], ['North Korea', 'Ukraine'],
];

/** Draws the answer now and whenever it or the selection changes. */
export function openAnswer() {
    onOutcome(draw);
    onChange((now, former) => { if (now.path !== former.path || now.hop !== former.hop) mark(); });
    draw(outcome());
}

function draw(phase) {
    const box = find('#answer');
    box.setAttribute('aria-busy', String(phase.name === 'asking'));
    switch (phase.name) {
        case 'idle': return put(box, examples());
        case 'asking': return put(box, h('div', {class: 'skeleton', 'aria-label': 'Looking for paths'}, Array.from({length: 14}, () => h('i'))));
        case 'failed': return put(box, failed(phase.problem));
        default:
            showNames();
            put(box, summary(phase.answer), undated(phase.answer), phase.answer.partial && h('p', {class: 'partial'}, phase.answer.reason), phase.answer.paths.length ? h('ol', {class: 'cards'}, phase.answer.paths.map(card)) : none(phase.answer));
            say(`${count(phase.answer.paths.length, 'path')} found`);
            mark();
    }
}

function examples() {
    return h('div', {class: 'notice'}, h('h2', {}, 'Ask how two ends are connected'),
        h('p', {}, 'Every hop of an answer carries the sentence that says so, who said it, when, and in which document.'),
        h('ul', {class: 'examples'}, EXAMPLES.map(([from, to]) => h('li', {}, h('button', {type: 'button', class: 'link', onClick: () => go({from, to, via: [], path: '', hop: ''})}, `${from} → ${to}`)))));
}

function summary({paths, took, horizon}) {
    const known = horizon ? `${count(horizon.documents, 'document')}${horizon.latest ? ` up to ${period({from: horizon.latest, to: horizon.latest})}` : ''}` : '';
    return h('header', {class: 'answer-head'}, h('h2', {}, count(paths.length, 'path')),
        h('p', {class: 'muted'}, took ? `${took.ms < 10 ? took.ms.toFixed(1) : Math.round(took.ms)} ms` : '', known && ` · ${known}`));
}

/** What the window leaves out, or takes in, because nothing says when it was. */
function undated(answer) {
    const {filters} = state();
    if (!filters.during || !answer.undated) return '';
    const taken = filters.undated === 'include';
    return h('p', {class: 'muted'}, `${count(answer.undated, 'undated fact')} that may have been then ${answer.undated === 1 ? 'is' : 'are'} ${taken ? 'taken in' : 'left out'}. `,
        h('button', {type: 'button', class: 'link', onClick: () => go({filters: {...filters, undated: taken ? 'exclude' : 'include'}, path: '', hop: ''})}, taken ? 'Leave out' : 'Take in'));
}

function card(path, index) {
    return h('li', {class: 'card', data: {index}},
        h('header', {}, h('button', {type: 'button', class: 'rank', onClick: () => choose(index, ''), title: 'Show the whole path'}, h('span', {class: 'sr'}, 'Path '), index + 1),
            h('span', {class: 'card-facts'}, count(path.hops, 'hop'), ' · confidence ', percent(path.confidence)), flags(path)),
        h('ol', {class: 'hops'}, path.steps.map((step, at) => hop(path, index, step, at))));
}

function flags(path) {
    const tags = [];
    if (path.disputed) tags.push(h('span', {class: 'tag bad', title: 'Somebody denies a tie of this path'}, 'disputed'));
    if (path.coherent === false) tags.push(h('span', {class: 'tag doubt', title: path.incoherence ?? 'By their dates the hops cannot all explain the end'}, icon('clock'), 'out of order'));
    if (path.restsOn?.length) tags.push(h('span', {class: 'tag', title: `Without ${path.restsOn.join(' or ')} there is no such path`}, path.restsOn.length === 1 ? 'rests on one document' : `rests on ${path.restsOn.length} documents`));
    return h('span', {class: 'flags'}, tags);
}

function hop(path, index, step, at) {
    const [first, ...more] = inTelling(step);
    const weakest = path.weakest === at && path.steps.length > 1;
    return h('li', {class: `hop ${first.disputed ? 'disputed' : ''} ${first.modality === 'actual' ? '' : 'unsure'}`, data: {hop: at, family: familyOf(first.kind)}},
        h('button', {type: 'button', class: 'hop-line', 'aria-pressed': 'false', onClick: () => choose(index, String(at))},
            h('span', {class: 'hop-sentence'}, words(step.from, step.to, first)),
            more.length ? h('span', {class: 'hop-more'}, also(step, first, more)) : '',
            h('span', {class: 'hop-facts'}, facts(first), weakest && h('span', {class: 'tag', title: 'The tie of this path with the least confidence'}, icon('weak'), 'weakest'),
                first.modality !== 'actual' && h('span', {class: 'tag doubt'}, first.modality), first.disputed && h('span', {class: 'tag bad'}, 'disputed'))));
}

/** The other ties of a step, told from the end that the first is told from. */
function also(step, first, more) {
    const [one, other] = first.direction === 'in' ? [step.to, step.from] : [step.from, step.to];
    return `${one.name} also ${few(more.map(tie => readsWalked(first.direction === 'in' ? turned(tie) : tie)))}${more.length > 3 ? ', with' : ''} ${other.name}`;
}

/** A tie as its other end tells it. */
const turned = tie => ({...tie, direction: {in: 'out', out: 'in'}[tie.direction] ?? tie.direction});

/** A tie as a sentence with its entities marked. */
export function words(from, to, tie) {
    const part = sentence(from, to, tie);
    return [entity(part.subject), ' ', h('span', {class: 'verb'}, part.verb), part.matter && [' ', h('span', {class: 'matter'}, part.matter)], part.preposition && ` ${part.preposition}`, ' ', entity(part.object), part.tail && h('span', {class: 'matter'}, part.tail),
        part.backwards && h('span', {class: 'backwards', title: 'Walked against the direction of the tie'}, ' ', icon('back'), h('span', {class: 'sr'}, ' (walked against its direction)'))];
}

/** An entity's symbol and name; the symbol stays with the first word. */
export function entity(one) {
    const [first, ...rest] = one.name.split(' ');
    return h('span', {class: 'name'}, h('span', {class: 'whole'}, kindMark(one.kind), ' ', first), rest.length ? ` ${rest.join(' ')}` : '');
}

function facts(tie) {
    const when = period({from: tie.since, to: tie.until, open: tie.open});
    return [h('span', {class: 'meter', title: `confidence ${percent(tie.confidence)}`}, h('span', {class: 'sr'}, `confidence ${percent(tie.confidence)}, `), bar(tie.confidence)),
        [when, count(tie.claimCount, 'claim'), count(tie.origins, 'origin')].filter(Boolean).join(' · ')];
}

function bar(confidence) {
    const filled = h('i');
    filled.style.width = `${Math.round((confidence ?? 0) * 100)}%`;
    return filled;
}

const choose = (index, hop) => go({path: String(index), hop, entity: ''}, {silently: true});

/** Shows which path and hop are looked at. */
function mark() {
    const {index, hop} = selected();
    for (const card of document.querySelectorAll('#answer .card')) {
        const mine = Number(card.dataset.index) === index;
        card.classList.toggle('selected', mine);
        card.querySelector('.rank').setAttribute('aria-pressed', String(mine && hop === null));
        for (const line of card.querySelectorAll('.hop')) line.firstElementChild.setAttribute('aria-pressed', String(mine && Number(line.dataset.hop) === hop));
    }
}

function none(answer) {
    return h('div', {class: 'notice'}, h('h2', {}, 'No path'), h('p', {}, answer.reason ?? 'Nothing in the graph connects these two ends under these filters.'),
        answer.nearMisses.length ? [h('h3', {}, 'Nearest misses'), h('ul', {class: 'misses'}, answer.nearMisses.map(miss))] : '',
        h('p', {class: 'muted'}, 'More hops, a wider time window, planned ties or ties that are not walked by default may help: each is a chip above.'));
}

/** A path that a filter excluded, with a way to lift the filter. */
function miss({without, hops, confidence, entities}) {
    const names = without.split(/[\s,]+/);
    const keys = names.filter(key => key in state().filters);
    const lifted = () => ({...Object.fromEntries(Object.entries(state().filters).filter(([key]) => !keys.includes(key))), ...names.includes('undated') && {undated: 'include'}});
    return h('li', {}, entities.map((one, at) => [at ? ' → ' : '', entity(one)]), h('div', {class: 'muted'}, `${count(hops, 'hop')}, confidence ${percent(confidence)}, ${without === 'undated' ? 'with undated facts' : `without ${without}`} `,
        keys.length || names.includes('undated') ? h('button', {type: 'button', class: 'link', onClick: () => go({filters: lifted(), path: '', hop: ''})}, 'Lift it') : ''));
}

function failed(problem) {
    const offered = problem.body?.candidates ?? problem.body?.suggestions ?? [];
    const end = endOf(problem);
    return h('div', {class: `notice ${problem.status === 409 ? '' : 'error'}`, role: 'alert'}, h('h2', {}, problem.status === 409 ? 'Which one?' : problem.title),
        h('p', {}, problem.message),
        offered.length ? h('ul', {class: 'offered'}, offered.map(one => h('li', {}, h('button', {type: 'button', class: 'quiet', onClick: () => take(end, one)}, kindMark(one.kind), ' ', one.name, h('span', {class: 'muted'}, ` ${one.kind}`))))) : '',
        problem.status === 404 && h('p', {class: 'muted'}, offered.length ? 'Take one of these, or type another name.' : 'Type another name: while you type, the field offers what the graph knows.'),
        problem.status >= 500 || problem.status === 0 ? h('button', {type: 'button', onClick: ask}, 'Try again') : '');
}

const plainName = text => text.toLowerCase().trim();

/** Which end of the question a refusal is about. */
function endOf(problem) {
    const {from, to, via} = state();
    const told = problem.body?.parameter ?? problem.body?.end;
    if (told === 'from' || told === 'to') return told;
    const name = plainName(String(problem.body?.name ?? ''));
    if (name && plainName(from) === name) return 'from';
    if (name && plainName(to) === name) return 'to';
    const at = via.findIndex(one => plainName(one) === name);
    if (at >= 0) return at;
    return problem.message.includes(`'${to}'`) ? 'to' : 'from';
}

function take(end, entity) {
    if (typeof end === 'number') go({via: state().via.with(end, entity.id), path: '', hop: ''});
    else go({[end]: entity.id, path: '', hop: ''});
}
