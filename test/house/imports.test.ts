/** How deep the imports of src go when the program is loaded, and that they never go round. */
import { importGraph, loadedWith, longestChain } from './import-graph';

/** A file further down than this is understood, and loaded, only after all above it. */
const DEEPEST = 30;

it('finds the longest chain and a circle', () => {
  const chain = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', []],
  ]);
  expect(longestChain(chain)).toEqual({ chain: ['a', 'b', 'c'], circle: undefined });
  expect(longestChain(new Map([...chain, ['c', ['b']]])).circle).toEqual(['b', 'c', 'b']);
});

it('goes no deeper than that, and never round', () => {
  const graph = importGraph();
  expect(graph.get('src/core/messages/index.ts')).toEqual(['src/core/messages/message.ts']);
  const { chain, circle } = longestChain(graph);
  expect(circle).toBeUndefined();
  expect(chain.length > DEEPEST ? chain : []).toEqual([]);
});

it('loads the core for the ribbon’s buttons, and the engine for the panes, when they are wanted', () => {
  const graph = importGraph();
  const inCore = (entry: string): string[] =>
    [...loadedWith(graph, entry)].filter((file) => file.startsWith('src/core/')).sort();
  const words = ['src/core/messages/index.ts', 'src/core/messages/message.ts'];
  expect(loadedWith(graph, 'src/commands/run.ts').size).toBeGreaterThan(4);
  expect(inCore('src/commands/main.ts')).toEqual(words);
  expect(inCore('src/taskpane/main.ts')).toEqual(words);
});
