/** The commands, in the order in which people need them. */
export const COMMAND_NAMES = [
  'check',
  'review',
  'fill',
  'diff',
  'supplement',
  'explain',
  'rollover',
  'proofread',
  'form',
  'layouts',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
