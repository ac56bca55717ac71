// Amounts as whole fen, so that nothing is rounded before it is shown.

/** "1620.00" yuan as fen. */
export function fen(yuan) {
  return BigInt(yuan.replace(".", ""));
}

/** Fen as yuan: "1620.00". */
export function yuan(fen) {
  return decimal(fen, 2);
}

/** Fen in 万元 with two decimals, half up: the form the server prints. */
export function wanYuan(fen) {
  return decimal(quotient(fen, 10000n), 2);
}

/** A share in per cent as the server prints it: what is not zero never prints as zero. */
export function percent(part, whole) {
  if (whole === 0n) {
    return null;
  }
  const rounded = quotient(part * 10000n, whole);
  return rounded === 0n && part !== 0n
    ? String(Number(((Number(part) * 100) / Number(whole)).toPrecision(1)))
    : decimal(rounded, 2);
}

function quotient(dividend, divisor) {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const half = (2n * a + b) / (2n * b);
  return negative ? -half : half;
}

function decimal(value, places) {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  return (value < 0n ? "-" : "") + digits.slice(0, -places) + "." + digits.slice(-places);
}
