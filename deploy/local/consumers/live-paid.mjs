// What a department has paid in a year, kept current: a snapshot, and the event stream behind it. Node 18 or newer, or a browser; no library.
//
//   JUESUAN_TOKEN=$(deploy/local/token viewer) node live-paid.mjs http://127.0.0.1:8080 110106-208-005 2020 [HOW-MANY-POSTINGS]
//
// Prints the amount at first and after each posting, and ends after so many of them (otherwise never).

const [base, department, year, limit = 'Infinity'] = process.argv.slice(2);
const headers = { Authorization: `Bearer ${process.env.JUESUAN_TOKEN}` };
const POSTING = 'org.juesuan.budget.posting.recorded.v1';

// Money is a string of yuan with two decimals, and never a floating-point number: here whole fen.
const fen = (yuan) => BigInt(yuan.replace('.', ''));
const yuan = (amount) => {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const paid = await snapshot();
let position = `b${paid.position}`;
let postings = 0;
const sequences = new Map();
console.log(yuan(paid.amount));
while (postings < Number(limit)) {
  await follow().catch((broken) => console.error(`${broken.message}; goes on behind ${position}`));
}
process.exit(0);

// The figures, the versions of the appropriations in them, and the position of the feed they reckon at least.
async function snapshot() {
  const answer = await fetch(`${base}/api/v1/budget/departments/${department}/years/${year}/execution?versions=true`, { headers });
  if (!answer.ok) throw new Error(await answer.text());
  const { feedPosition, total, versions } = await answer.json();
  return {
    position: feedPosition,
    amount: fen(total.paidYuan),
    versions: new Map(versions.map((one) => [one.appropriationId, one.version])),
  };
}

// Reads the stream until it breaks or enough has come. `position` always says up to where all is known, so that one can go on there.
async function follow() {
  const answer = await fetch(`${base}/api/v1/events?departments=${department}&after=${position}`, { headers });
  if (!answer.ok) throw new Error(await answer.text());
  let text = '';
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    text += part;
    const messages = text.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      take(message);
      if (postings >= Number(limit)) return;
    }
  }
  throw new Error('the stream ended');
}

// A message of the stream: lines `event:`, `id:` and `data:`. One without `event:` is a CloudEvent.
function take(message) {
  const field = (name) => message.split('\n').find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim();
  const event = field('event');
  if (event === 'reset') throw new Error('a database was restored: start again with a snapshot');
  if (event === undefined && field('data')) {
    const change = JSON.parse(field('data'));
    if (change.source === '/juesuan/budget') {
      proveSequence(change);
      if (change.type === POSTING && change.fiscalyear === Number(year)) apply(change.data);
    }
  }
  position = field('id') ?? position;
}

// Every change of a stream has the next number, also one of no interest: a gap would be a missed change.
function proveSequence({ partitionkey, fiscalyear, sequence }) {
  const stream = `${partitionkey} ${fiscalyear ?? ''}`;
  const last = sequences.get(stream);
  if (last !== undefined && sequence !== last + 1) {
    console.error(`missed something: ${stream} has ${sequence} behind ${last}`);
    process.exit(1);
  }
  sequences.set(stream, sequence);
}

// The snapshot may already hold a change behind its position; the version of the appropriation tells.
function apply({ appropriation, amountYuan, from, to }) {
  if (appropriation.version <= (paid.versions.get(appropriation.id) ?? 0)) return;
  paid.versions.set(appropriation.id, appropriation.version);
  if (to === 'PAID') paid.amount += fen(amountYuan);
  if (from === 'PAID') paid.amount -= fen(amountYuan);
  postings += 1;
  console.log(yuan(paid.amount));
}
