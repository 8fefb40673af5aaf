// Makes the TypeScript types from the schema, or with no --write looks whether they are up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const here = fileURLToPath(new URL('..', import.meta.url));
const schemas = join(here, '../sos-json/src/main/resources/io/github/sosmapping/json/schema');

const banner = (version, draft) => `/**
 * Types of Signs of Safety records, schema version ${version}.
 *${draft ? ' A draft that is not released: it may still change.\n *' : ''}
 * Made from the schema; do not change by hand. What types cannot say (the form of an id, the range
 * of a number, which days exist) only the schema says.
 */`;

/** A reference by its name, so that the description beside it stays with the property. */
function named({ $ref, description }) {
  return { tsType: $ref.substring($ref.lastIndexOf('/') + 1), description };
}

/** What the schema says with conditions, said in a way that types can say. */
function forTypes(schema) {
  for (const [name, definition] of Object.entries(schema.$defs)) {
    if (definition.allOf !== undefined) {
      const kinds = definition.allOf.map((branch) => named(branch.then).tsType);
      schema.$defs[name] = { description: definition.description, tsType: kinds.join(' | ') };
    } else if (definition.else !== undefined) {
      const terms = definition.else.enum.map((term) => `'${term}'`);
      // A term of a vendor carries a namespace.
      terms.push('`${string}:${string}`');
      schema.$defs[name] = { description: definition.description, tsType: terms.join(' | ') };
    } else {
      // Titles are for people; types are named by their definitions.
      delete definition.title;
      if (definition.additionalProperties?.type === 'object') {
        definition.additionalProperties.tsType = '{ [name: string]: unknown }';
        delete definition.additionalProperties.title;
      }
      forEachProperty(definition, (property) => {
        if (property.$ref !== undefined) {
          return named(property);
        }
        if (property.items?.$ref !== undefined) {
          return { ...property, title: undefined, items: named(property.items) };
        }
        return { ...property, title: undefined };
      });
    }
  }
  const root = schema.$defs.FamilyRecord;
  delete schema.$defs.FamilyRecord;
  return { ...root, title: 'FamilyRecord', $defs: schema.$defs };
}

function forEachProperty(definition, change) {
  for (const [name, property] of Object.entries(definition.properties ?? {})) {
    definition.properties[name] = change(property);
  }
}

/** Leaves out what the library says about where a definition is used: it says it of the root only. */
function tidy(text) {
  return text.replace(/( \*\n)? \* This (interface|type) was referenced by[^\n]*\n \* via the [^\n]*\n/g, '');
}

let outdated = 0;
for (const version of readdirSync(schemas)) {
  const schema = JSON.parse(readFileSync(join(schemas, version, 'family-record.schema.json'), 'utf8'));
  const draft = schema.title.includes('(draft)');
  const compiled = await compile(forTypes(schema), 'FamilyRecord', {
    additionalProperties: false,
    bannerComment: banner(version, draft),
    strictIndexSignatures: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { printWidth: 120, singleQuote: true },
  });
  const text = tidy(compiled);
  const lost = Object.keys(schema.$defs).filter((name) => !new RegExp(`export (type|interface) ${name}\\b`).test(text));
  if (lost.length > 0) {
    throw new Error(`No types for ${lost.join(', ')}`);
  }
  const name = `family-record-${version}${draft ? '-draft' : ''}.d.ts`;
  const file = join(here, name);
  if (process.argv.includes('--write')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the schema says; run: npm run types`);
    outdated++;
  }
}
process.exit(outdated);
