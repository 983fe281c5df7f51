// What ajv says of records: `node ajv.mjs NODE_MODULES SCHEMAS RECORDS`, with SCHEMAS `{kind: schema}` and RECORDS lines
// of `[kind, record]`. Prints a line for each record: true or false. Its strict mode refuses schemas that it is unsure of.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , modules, schemas, records] = process.argv;
const require = createRequire(`${modules}/`);
const told = JSON.parse(readFileSync(schemas, "utf8"));
const isOlder = Object.values(told).some((schema) => schema.$schema.includes("draft-07"));
const Ajv = require(isOlder ? "ajv" : "ajv/dist/2020").default;
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allowUnionTypes: true });
require("ajv-formats").default(ajv);
ajv.addVocabulary(["enumDescriptions", "errorMessage", "patternErrorMessage", "markdownDescription"]); // what editors know besides
const checks = Object.fromEntries(Object.entries(told).map(([kind, schema]) => [kind, ajv.compile(schema)]));
const lines = readFileSync(records, "utf8").trimEnd().split("\n");
const verdicts = lines.map((line) => JSON.parse(line)).map(([kind, record]) => checks[kind](record));
process.stdout.write(verdicts.join("\n") + "\n");
