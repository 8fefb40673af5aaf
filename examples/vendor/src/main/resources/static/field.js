// One field: what is typed, which of its words a family may not know, and the questions beside it.

import { words } from './api.js';

const PAUSE = 400;
const ENOUGH = 3;

export class Field {
  constructor(name, spec, parent) {
    const part = document.getElementById('field').content.cloneNode(true).firstElementChild;
    this.spec = spec;
    this.area = part.querySelector('textarea');
    this.mirror = part.querySelector('.mirror');
    this.hint = part.querySelector('.hint');
    this.count = part.querySelector('.word-count');
    this.list = part.querySelector('.words');
    this.findings = part.querySelector('.findings');
    this.label = part.querySelector('label');
    this.label.textContent = spec.label;
    this.area.id = this.label.htmlFor = name;
    this.hint.id = `${name}-hint`;
    this.count.id = `${name}-count`;
    this.findings.id = `${name}-findings`;
    this.area.setAttribute('aria-describedby', `${this.hint.id} ${this.count.id} ${this.findings.id}`);
    this.area.addEventListener('input', () => this.typed());
    parent.append(part);
  }

  /** Shows a text of the record as it was saved. */
  show(text, language, names) {
    this.question = { language: text?.language ?? language, names, ownWords: text?.origin === 'OWN_WORDS' };
    this.area.lang = this.question.language;
    this.hint.textContent = text?.translations?.length
      ? 'There are translations of this text. They still say what it said before.'
      : '';
    this.area.value = text?.text ?? '';
    // A text area respells line ends; what it made of the text is what changes are told from.
    this.saved = this.area.value;
    this.typed();
  }

  get value() {
    return this.area.value;
  }

  set value(words) {
    this.area.value = words;
    this.typed();
  }

  get changed() {
    return this.area.value !== this.saved;
  }

  typed() {
    this.underline([]);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check(), PAUSE);
  }

  async check() {
    this.asking?.abort();
    this.asking = new AbortController();
    const text = this.area.value;
    try {
      const answer = await words({ ...this.question, text }, this.asking.signal);
      if (text === this.area.value) {
        this.tell(answer, text);
      }
    } catch (trouble) {
      if (trouble.name !== 'AbortError') {
        this.list.replaceChildren();
        this.say('These words could not be checked just now.');
      }
    }
  }

  tell(answer, text) {
    this.underline(answer.flags);
    this.list.replaceChildren(...answer.flags.map((flag) => this.note(flag, text)));
    if (!answer.assessed) {
      this.say('There is no word list for this language, so nobody looked at these words.');
    } else if (answer.flags.length === 0) {
      this.say('');
    } else {
      this.say(answer.flags.length === 1
        ? 'One expression the family may not know:'
        : `${answer.flags.length} expressions the family may not know:`);
    }
  }

  /** Says it once: a screen reader need not hear the same sentence at every pause. */
  say(sentence) {
    if (this.count.textContent !== sentence) {
      this.count.textContent = sentence;
    }
  }

  note(flag, text) {
    const item = document.createElement('li');
    const word = document.createElement('button');
    word.type = 'button';
    word.textContent = text.slice(flag.start, flag.end);
    word.setAttribute('aria-label', `${word.textContent}: go to this place in the text`);
    word.addEventListener('click', () => {
      this.area.focus();
      this.area.setSelectionRange(flag.start, flag.end);
    });
    const plain = flag.plain.slice(0, ENOUGH).map((words) => `“${words}”`).join(' or ');
    item.append(word, ` ${flag.why} ${plain === '' ? '' : `Perhaps: ${plain}.`}`);
    return item;
  }

  underline(flags) {
    const text = this.area.value;
    const parts = [];
    let last = 0;
    for (const flag of flags) {
      const mark = document.createElement('mark');
      mark.textContent = text.slice(flag.start, flag.end);
      parts.push(text.slice(last, flag.start), mark);
      last = flag.end;
    }
    // The blank at the end keeps a last empty line open.
    parts.push(text.slice(last), ' ');
    this.mirror.replaceChildren(...parts);
  }
}
