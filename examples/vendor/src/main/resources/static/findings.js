// What the rules had to say, each beside the field it belongs to.

/** Shows findings beside their fields, above their statement or goal, or under the rest. */
export function showFindings(answer, place, fields) {
  const lists = { danger: [], goal: [], elsewhere: [] };
  const beside = new Map(fields.map((field) => [field, []]));
  for (const finding of answer.findings) {
    const owner = ['danger', 'goal'].find((name) => isIn(finding.pointer, place.pointers[name]));
    const field = fields.find((candidate) => candidate.spec.owner === owner
      && isIn(finding.pointer, `${place.pointers[owner]}/${candidate.spec.property}`));
    (field ? beside.get(field) : lists[owner ?? 'elsewhere']).push(finding);
  }
  beside.forEach((findings, field) => field.findings.replaceChildren(...findings.map(item)));
  show('about-danger', lists.danger);
  show('about-goal', lists.goal);
  fill('elsewhere', lists.elsewhere.map(withPlace));
  fill('working-well', answer.workingWell.map((met) => line(met.message)));
  fill('not-assessed', answer.notAssessed.map((entry) => line(`${entry.about} (${entry.reason.replaceAll('-', ' ')})`)));
}

function isIn(pointer, place) {
  return place !== null && (pointer === place || pointer.startsWith(`${place}/`));
}

function show(id, findings) {
  const list = document.createElement('ul');
  list.append(...findings.map(item));
  document.getElementById(id).replaceChildren(...(findings.length ? [list] : []));
}

function fill(id, items) {
  document.getElementById(id).replaceChildren(...items);
}

function item(finding) {
  const entry = line(`${finding.message} `);
  const question = document.createElement('span');
  question.className = 'question';
  question.textContent = finding.question;
  const rule = document.createElement('span');
  rule.className = 'rule';
  rule.textContent = `${finding.severity}, ${finding.rule}`;
  entry.append(question, rule);
  return entry;
}

function withPlace(finding) {
  const entry = item(finding);
  entry.append(` at ${finding.pointer === '' ? 'the record' : finding.pointer}`);
  return entry;
}

function line(sentence) {
  const entry = document.createElement('li');
  entry.textContent = sentence;
  return entry;
}
