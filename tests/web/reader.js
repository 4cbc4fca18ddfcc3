// Reads the queries on standard input as the finder does: [[query, lexicons], …] in, readings out.
"use strict";
const { readFileSync } = require("node:fs");
globalThis.window = globalThis;
require(process.argv[2]);
const { lexicons, queries } = JSON.parse(readFileSync(0, "utf-8"));
const said = queries.map(([text, languages]) =>
  belegt.read(text, languages.map((one) => lexicons[one])),
);
process.stdout.write(JSON.stringify(said));
