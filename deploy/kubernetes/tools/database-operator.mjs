// Holds the resources of the database operator in renderings against the operator's own definitions: their values by its schemas, and
// their members by its types, because a schema passes over a member it does not know.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { parseAllDocuments } from "yaml";
import * as operator from "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1";

const resources = process.argv
  .slice(2)
  .flatMap((rendering) => parseAllDocuments(readFileSync(rendering, "utf8")))
  .map((document) => document.toJS())
  .filter((resource) => resource.apiVersion === "postgresql.cnpg.io/v1");

const faults = resources.flatMap(({ kind, ...members }) => {
  try {
    new operator[kind]({ kind, ...members }).validate();
    return [];
  } catch (fault) {
    return [`${kind} ${members.metadata.name}: ${fault.message}`];
  }
});

const directory = mkdtempSync(join(dirname(fileURLToPath(import.meta.url)), "node_modules/.resources-"));
try {
  const file = join(directory, "resources.ts");
  writeFileSync(
    file,
    'import * as operator from "@kubernetes-models/cloudnative-pg/postgresql.cnpg.io/v1";\n' +
      resources.map(({ apiVersion, kind, ...members }) => `new operator.${kind}(${JSON.stringify(members)});\n`).join(""),
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  faults.push(
    ...ts.getPreEmitDiagnostics(program).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")),
  );
} finally {
  rmSync(directory, { recursive: true });
}

console.log(`${resources.length} resources checked`);
faults.forEach((fault) => console.error(fault));
process.exit(resources.length > 0 && faults.length === 0 ? 0 : 1);
