// Parses an AsyncAPI document and every schema it names; prints what is wrong and fails if it is an error.
import { Parser, fromFile } from '@asyncapi/parser';

const ERROR = 0;
const { diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
for (const found of diagnostics) {
  console.log(`${found.severity} ${found.code} ${found.path.join('/')}: ${found.message}`);
}
process.exit(diagnostics.some((found) => found.severity === ERROR) ? 1 : 0);
