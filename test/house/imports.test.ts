/** How deep the imports of src go when the program is loaded, and that they never go round. */
import { importGraph, loadedWith, longestChain } from './import-graph';

/** A file further down than this is understood, and loaded, only after all above it. A review reads texts, which weigh figures, which stand in tables; a draft is learned from what a text was read to mean. */
const DEEPEST = 37;

const graph = importGraph();

/** What words are made of, and nothing else. */
const WORDS = ['index', 'message', 'place'].map((name) => `src/core/messages/${name}.ts`);

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
  expect(graph.get('src/core/messages/index.ts')).toEqual(WORDS.slice(1));
  const { chain, circle } = longestChain(graph);
  expect(circle).toBeUndefined();
  expect(chain.length > DEEPEST ? chain : []).toEqual([]);
});

it('loads the core for the ribbon’s buttons, and the engine for the panes, when they are wanted', () => {
  const inCore = (entry: string): string[] =>
    [...loadedWith(graph, entry)].filter((file) => file.startsWith('src/core/')).sort();
  expect(loadedWith(graph, 'src/commands/run.ts').size).toBeGreaterThan(4);
  expect(inCore('src/commands/main.ts')).toEqual(WORDS);
  expect(inCore('src/taskpane/main.ts')).toEqual(WORDS);
});
