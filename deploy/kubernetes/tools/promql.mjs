// Parses expressions of Prometheus, one JSON array of strings on standard input. Prints for each the metrics it names, as a JSON array of arrays,
// and fails on the first that is no expression.
import { readFileSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';

const named = JSON.parse(readFileSync(0, 'utf8')).map((expression) => {
  const metrics = new Set();
  parser.parse(expression).iterate({
    enter: (node) => {
      if (node.type.isError) {
        console.error(`not an expression at ${node.from}: ${expression}`);
        process.exit(1);
      }
      // Of a selector: its name, and not the names of its labels.
      if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector') metrics.add(expression.slice(node.from, node.to));
    },
  });
  return [...metrics];
});
console.log(JSON.stringify(named));
