// Runs the conformance suite with ajv: whatever the index says a validator says, ajv must say too.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const project = fileURLToPath(new URL('../..', import.meta.url));
const schemas = join(project, 'sos-json/src/main/resources/io/github/sosmapping/json/schema');

/** The documents are UTF-8; a byte order mark is passed over. */
function read(...path) {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(...path))));
}

/** What the case expects among the errors of ajv. */
function isExpected(error, { pointer, keyword, name }) {
  const named = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.propertyName;
  return error.instancePath === pointer && error.keyword === keyword && (name === undefined || name === named);
}

/** Why a case is not as expected; nothing when it is. */
function disagreement(validate, each, folder) {
  const valid = validate(read(folder, each.file));
  if (valid !== (each.schema === 'valid')) {
    return valid ? 'ajv finds nothing wrong' : `ajv finds ${validate.errors[0].keyword}`;
  }
  if (valid) {
    return undefined;
  }
  if (!validate.errors.some((error) => isExpected(error, each))) {
    return `ajv finds something else: ${validate.errors.map((e) => e.instancePath + ' ' + e.keyword).join(', ')}`;
  }
  // The defect is the only one: whatever else is told stands at the same place or within it. That a
  // condition failed only repeats what failed within it.
  const elsewhere = validate.errors.find((error) => error.keyword !== 'if' && !error.instancePath.startsWith(each.pointer));
  return elsewhere === undefined ? undefined : `ajv finds another defect at ${elsewhere.instancePath}`;
}

let failed = 0;
for (const folderName of readdirSync(join(project, 'conformance')).filter((name) => name.startsWith('schema-'))) {
  const version = folderName.substring('schema-'.length);
  const folder = join(project, 'conformance', folderName);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv, { mode: 'full' });
  const validate = ajv.compile(read(schemas, version, 'family-record.schema.json'));
  const cases = read(folder, 'cases.json').filter((each) => each.schema !== 'not-asked');
  for (const each of cases) {
    const trouble = disagreement(validate, each, folder);
    if (trouble !== undefined) {
      failed++;
      console.error(`${folderName}/${each.file}: ${trouble}`);
    }
  }
  console.log(`Schema ${version}: ${cases.length} documents.`);
}
if (failed > 0) {
  console.error(`${failed} not as expected.`);
  process.exit(1);
}
