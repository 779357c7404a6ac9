/**
 * What a suite leaves in its world. Three suites ask the same: of three, two are in the same of two workers, and the
 * second of them would find what the first left.
 */
const LEFT = 'leftBehind';
const holder = globalThis as Record<string, unknown>;

export const found = (): readonly string[] => [
  ...(Object.hasOwn(holder, LEFT) ? ['a global'] : []),
  ...(LEFT in process.env ? ['a variable of the environment'] : []),
  ...(Object.hasOwn(process, LEFT) ? ['a property of the process'] : []),
  ...(Math.max(1, 2) === 2 && holder['Math'] === Math ? [] : ['another Math']),
  ...(Object.hasOwn(setTimeout, 'clock') ? ['stopped timers'] : []),
];

export function leave(): void {
  Object.assign(holder, { [LEFT]: true, Math: {} });
  Object.assign(process, { [LEFT]: true });
  process.env[LEFT] = 'yes';
}
