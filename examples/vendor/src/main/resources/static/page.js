// The page: one danger statement with its goal, questions beside the fields, saving without losing words.

import * as api from './api.js';
import { Field } from './field.js';
import { showFindings } from './findings.js';
import { FIELDS, dangers, names, parse, places, put, textAt } from './record.js';

const element = (id) => document.getElementById(id);
const fields = FIELDS.map((spec) =>
  new Field(`${spec.owner}-${spec.property}`, spec, element(`${spec.owner}-fields`)));
// What was loaded or saved last: id of the record, JSON text, entity tag, id of the danger.
const state = { id: '', text: '', tag: '', dangerId: '' };
let saving = false;

function say(sentence) {
  element('status').textContent = sentence;
}

const changed = () => fields.some((field) => field.changed);

function mayLeave() {
  return !saving && (!changed() || window.confirm('You have changes that are not saved. Leave them behind?'));
}

async function open(id) {
  const { text, tag } = await api.load(id);
  Object.assign(state, { id, text, tag });
  element('record').value = id;
  const statements = dangers(parse(text));
  element('danger').replaceChildren(...statements.map((danger, i) =>
    new Option(`${i + 1}: ${beginning(danger)}`, danger.id)));
  state.dangerId = statements[0]?.id ?? '';
  show();
}

function beginning(danger) {
  const words = (danger.fullText ?? danger.behaviourFeared)?.text ?? 'no words yet';
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

function show() {
  const record = parse(state.text);
  const place = places(record, state.dangerId);
  element('form').hidden = !place;
  element('conflict').hidden = true;
  if (!place) {
    say('This record has no danger statement yet.');
    return;
  }
  element('danger').value = state.dangerId;
  element('no-goal').hidden = place.goal !== null;
  for (const field of fields) {
    field.show(textAt(place, field.spec), record.language, names(record));
  }
  ask(place);
}

async function ask(place) {
  try {
    const findings = await api.findings(state.id);
    if (`"${findings.revision}"` === state.tag) {
      showFindings(findings, place, fields);
    }
  } catch {
    say('The questions about this record could not be fetched just now.');
  }
}

/** The record with what is in the form. */
function edited(text) {
  const record = parse(text);
  const place = places(record, state.dangerId);
  for (const field of fields) {
    if (field.changed) {
      put(record, place, field.spec, field.value);
    }
  }
  return JSON.stringify(record, null, 2);
}

async function save() {
  say('Saving…');
  const text = edited(state.text);
  const sent = fields.map((field) => field.value);
  try {
    state.tag = await api.save(state.id, state.tag, text);
    state.text = text;
    const now = fields.map((field) => field.value);
    show();
    // Whoever went on typing meanwhile finds it still there, to be saved next.
    fields.forEach((field, i) => {
      if (now[i] !== sent[i]) {
        field.value = now[i];
      }
    });
    say(`Saved as revision ${state.tag.replaceAll('"', '')}.`);
  } catch (trouble) {
    if (trouble.status === 412) {
      await bringTogether();
    } else if (trouble instanceof api.Trouble) {
      const where = trouble.problem.problems?.map((problem) => `${problem.pointer}: ${problem.message}`) ?? [];
      say(['Not saved. Your words are still in the form.', trouble.message, ...where].join(' '));
    } else {
      throw trouble;
    }
  }
}

/** Somebody else was first: keeps what was typed, takes over what was not touched, shows both where both wrote. */
async function bringTogether() {
  const theirs = await api.load(state.id);
  const record = parse(theirs.text);
  const place = places(record, state.dangerId);
  if (!place) {
    say('Not saved. Somebody took this statement out of the record meanwhile. Your words are still in the form; copy them before you leave.');
    return;
  }
  const clashes = [];
  const takenOver = [];
  for (const field of fields) {
    const mine = field.value;
    const touched = field.changed;
    const before = field.saved;
    const text = textAt(place, field.spec);
    field.show(text, record.language, names(record));
    if (touched) {
      if (field.saved !== before && field.saved !== mine) {
        clashes.push({ field, theirs: field.saved, mine });
      }
      field.value = mine;
    } else if (field.saved !== before) {
      takenOver.push(field.spec.label);
    }
  }
  Object.assign(state, { text: theirs.text, tag: theirs.tag });
  element('clashes').replaceChildren(...clashes.flatMap(clash));
  element('taken-over').textContent = takenOver.length
    ? `You had not touched these, so the form now shows what was saved: ${takenOver.join('; ')}.`
    : '';
  element('conflict').hidden = false;
  element('conflict').focus();
  say('Not saved yet: somebody saved this record while you were writing. Your words are still in the form.');
  ask(place);
}

function clash({ field, theirs, mine }) {
  const heading = document.createElement('h3');
  heading.textContent = field.spec.label;
  const take = document.createElement('button');
  take.type = 'button';
  take.textContent = 'Put theirs into the form';
  take.setAttribute('aria-label', `Put theirs into the form: ${field.spec.label}`);
  take.addEventListener('click', () => {
    field.value = theirs;
    field.area.focus();
  });
  return [heading, ...quote('Saved meanwhile:', theirs), ...quote('Yours, as you wrote it:', mine), take];
}

function quote(caption, words) {
  const paragraph = document.createElement('p');
  paragraph.textContent = caption;
  const quotation = document.createElement('blockquote');
  quotation.textContent = words === '' ? '(empty)' : words;
  return [paragraph, quotation];
}

element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (saving) {
    return;
  }
  // Not by disabling the button: that would take the focus away from whoever uses the keyboard.
  saving = true;
  save()
    .catch(() => say('Not saved: the case system cannot be reached. Your words are still in the form.'))
    .finally(() => { saving = false; });
});

element('record').addEventListener('change', (event) => {
  if (mayLeave()) {
    say('');
    open(event.target.value).catch((trouble) => say(trouble.message));
  } else {
    event.target.value = state.id;
  }
});

element('danger').addEventListener('change', (event) => {
  if (mayLeave()) {
    say('');
    state.dangerId = event.target.value;
    show();
  } else {
    event.target.value = state.dangerId;
  }
});

window.addEventListener('beforeunload', (event) => {
  if (changed()) {
    event.preventDefault();
  }
});

const known = await api.records();
element('record').replaceChildren(...known.map((record) => new Option(record.id)));
if (known.length > 0) {
  await open(known[0].id);
} else {
  element('form').hidden = true;
  say('There is no record yet. POST one to /records and load this page again.');
}
