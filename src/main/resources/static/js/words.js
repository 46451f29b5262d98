// SPDX-License-Identifier: GPL-3.0-or-later
/** How ties, amounts and times read. */
import {once} from './api.js';

/** The kinds of entity. */
export const KINDS = [];

/** Of each kind of tie, by name: how it reads, how from its other end, which family it is drawn as, whether path search walks it by default. */
export const TIES = {};

/** The families of ties, and what people call them. */
export const FAMILIES = {};

/** The types of fact, by name. */
const FACTS = {};

/** How roles read before those who fill them. */
const ROLES = {};

/** Asks the service for what facts and ties can be; until it has answered, everything reads as it is called. */
export async function learn() {
    const schema = await once('/schema');
    KINDS.push(...schema.kinds.map(one => one.kind));
    for (const tie of schema.ties) TIES[tie.kind] = tie;
    for (const {family, reads} of schema.families) FAMILIES[family] = reads;
    for (const type of schema.types) {
        FACTS[type.type] = type;
        for (const {role, reads} of type.roles) ROLES[role] ??= reads;
    }
}

/** How a kind of tie reads, also one that this page does not know yet. */
export const reads = kind => TIES[kind]?.reads ?? kind.toLowerCase().replaceAll('_', ' ');

/** How a tie reads when it is walked as a path walks it. */
export const readsWalked = tie => tie.direction === 'in' ? TIES[tie.kind]?.backwards ?? `(back) ${reads(tie.kind)}` : reads(tie.kind);

const walkedForward = tie => tie.direction !== 'in' && tie.modality === 'actual';

/** The ties of a step, those first that are walked in their own direction, then the stronger ones: the first speaks for the step. */
export const inTelling = step => step.ties.toSorted((a, b) => walkedForward(b) - walkedForward(a));

export const familyOf = kind => TIES[kind]?.family ?? 'frame';

export const factLabel = type => FACTS[type]?.reads ?? type;

/** How facts of a type stand on a map: the role whose place they stand at, their sign, the family whose colour they have; or undefined. */
export function signOf(type) {
    const shape = FACTS[type];
    return shape?.map ? {...shape.map, family: TIES[shape.ties[0]]?.family ?? 'force'} : undefined;
}

export const roleLabel = role => ROLES[role] ?? role;

const MASS = /(?:ammunition|equipment|machinery|oil|fuel|technology|money|materiel|material|aid|support|petroleum|coal|food|intelligence|artillery|electronics|parts|goods|troops|weapons|arms|supplies|components|shells|missiles|drones)$/i;

/** The plural of an item's name; model names and names of stuff stay as they are. */
export function plural(name) {
    if (/\d/.test(name) || name !== name.toLowerCase() || MASS.test(name)) return name;
    if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
    if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
    return `${name}s`;
}

/** A number with its thousands parted. */
export const number = value => value.toLocaleString('en-GB');

/** An amount as words: "at least 60 missiles". */
export function amount(quantity, unit = quantity?.unit) {
    if (!quantity) return '';
    const {min, max} = quantity;
    const about = quantity.approx ?? quantity.approximate ? 'about ' : '';
    let count;
    if (min === null || min === undefined) count = `up to ${number(max)}`;
    else if (max === null || max === undefined) count = `at least ${number(min)}`;
    else count = min === max ? `${about}${number(min)}` : `${about}${number(min)} to ${number(max)}`;
    if (!unit) return count;
    return `${count} ${unit === 'USD' || unit.length < 4 && unit === unit.toUpperCase() ? unit : min === 1 && max === 1 ? unit : plural(unit)}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as words. */
export function day(iso) {
    const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
    return date ? `${date} ${MONTHS[month - 1]} ${year}` : month ? `${MONTHS[month - 1]} ${year}` : String(year);
}

const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** How finely a closed interval is known. */
export function precision(from, to) {
    if (!from || !to) return 'open';
    if (from === to) return 'day';
    const [y, m, d] = from.split('-').map(Number);
    const [y2, m2, d2] = to.split('-').map(Number);
    if (y === y2 && m === 1 && d === 1 && m2 === 12 && d2 === 31) return 'year';
    if (y === y2 && m === m2 && d === 1 && d2 === lastDay(y, m)) return 'month';
    return 'range';
}

/** A closed interval as words, as coarse as it was stated. */
export function period(time) {
    const {from = null, to = null, open = false} = time ?? {};
    if (!from && !to) return '';
    if (open && to) return `since ${day(from)}, as of ${day(to)}`;
    if (!to) return `since ${day(from)}`;
    if (!from) return `until ${day(to)}`;
    const [y, m] = from.split('-').map(Number);
    switch (precision(from, to)) {
        case 'day': return day(from);
        case 'month': return `${MONTHS[m - 1]} ${y}`;
        case 'year': return String(y);
        default: return `${day(from)} – ${day(to)}`;
    }
}

/** "3 claims", "1 claim". */
export const count = (many, noun) => `${number(many ?? 0)} ${many === 1 ? noun : noun === 'more fact' ? 'more facts' : plural(noun)}`;

export const joined = names => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The first three of these names, and how many more. */
export const few = names => names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : joined(names);

/** The names that fill a role in these facts, each once. */
export const filling = (facts, role) => [...new Set((facts ?? []).flatMap(fact => (fact.roles?.[role] ?? []).map(entity => entity.name)))];

const detailsOf = (facts, key) => [...new Set((facts ?? []).map(fact => fact.details?.[key] ?? fact[key]).filter(Boolean))].map(String);

const quantified = facts => (facts ?? []).filter(fact => fact.quantity).toSorted((a, b) => (b.quantity.min ?? b.quantity.max) - (a.quantity.min ?? a.quantity.max));

function goodsOf(facts, role) {
    const items = filling(facts, role);
    const [most] = quantified(facts);
    if (items.length === 1 && most) return most.quantity.unit && !sameThing(most.quantity.unit, items[0])
            ? `${plural(items[0])} (${amount(most.quantity)})` : amount(most.quantity, items[0]);
    return few(items.map(plural));
}

const sameThing = (unit, item) => item.toLowerCase().endsWith(unit.toLowerCase());

/** What stands behind the object: the first of the kind's choices whose slot, a role, a detail or the amount, is filled. */
function tailOf(choices, facts) {
    for (const choice of choices) {
        const [slot, name, many] = choice.match(/\{(\w+)( plural)?\}/);
        const words = name === 'amount' ? amount(quantified(facts)[0]?.quantity) : few([...filling(facts, name), ...detailsOf(facts, name)].map(one => many ? plural(one) : one));
        if (words) return ` ${choice.split(slot).join(words)}`;
    }
    return '';
}

/** What stands between subject and object, and behind the object: from the tie's kind and its facts. */
function wording(tie) {
    const facts = tie.facts ?? [];
    const {goods: role, preposition = '', tail = []} = TIES[tie.kind] ?? {};
    const goods = role ? goodsOf(facts, role) : '';
    return [reads(tie.kind), goods, goods && preposition, tailOf(tail, facts)];
}

/**
 * A tie as a sentence in its own direction.
 * @param from where the step starts, to where it ends
 * @returns subject, verb, matter, preposition, object, tail; backwards where the step walks against the tie
 */
export function sentence(from, to, tie) {
    const backwards = tie.direction === 'in';
    const [verb, matter, preposition, tail] = wording(tie);
    return {subject: backwards ? to : from, verb, matter, preposition, object: backwards ? from : to, tail, backwards};
}

/** The sentence as plain text. */
export function plain(from, to, tie) {
    const part = sentence(from, to, tie);
    return [part.subject.name, part.verb, part.matter, part.preposition, part.object.name].filter(Boolean).join(' ') + part.tail;
}

export const percent = value => value === null || value === undefined ? '–' : value.toFixed(2);

const RELIABILITY = {A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'reliability unknown'};
const CREDIBILITY = {1: 'confirmed', 2: 'probably true', 3: 'possibly true', 4: 'doubtful', 5: 'improbable', 6: 'cannot be judged'};

/** An Admiralty grade in words. */
export const gradeWords = grade => grade ? `source ${RELIABILITY[grade[0]] ?? 'not graded'}, claim ${CREDIBILITY[grade[1]] ?? 'not graded'}` : '';
