// The case system over HTTP.

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** An answer that is not what was hoped for, with its problem details. */
export class Trouble extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? 'The case system did not answer as expected.');
    this.status = status;
    this.problem = problem;
  }
}

export async function records() {
  return (await answer(fetch('/records'))).json();
}

/** The JSON text of a record and the tag of its revision. */
export async function load(id) {
  const response = await answer(fetch(address(id)));
  return { text: await response.text(), tag: response.headers.get('ETag') };
}

/** Saves the next revision and returns its tag. */
export async function save(id, tag, text) {
  const headers = { ...JSON_TYPE, 'If-Match': tag };
  return (await answer(fetch(address(id), { method: 'PUT', headers, body: text }))).headers.get('ETag');
}

export async function findings(id) {
  return (await answer(fetch(address(id) + '/findings'))).json();
}

export async function words(question, signal) {
  const body = JSON.stringify(question);
  return (await answer(fetch('/words', { method: 'POST', headers: JSON_TYPE, body, signal }))).json();
}

function address(id) {
  return '/records/' + encodeURIComponent(id);
}

async function answer(request) {
  const response = await request;
  if (!response.ok) {
    throw new Trouble(response.status, await response.json().catch(() => ({})));
  }
  return response;
}
