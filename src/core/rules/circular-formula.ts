/** CELL-2: no formula of the workbook depends on itself; its result would be whatever the last calculation left. */
import { cellFilling, contains, referencesIn, type Grid, type Position } from '../grid';
import { message, type Catalogue } from '../messages';
import { NOT_APPLICABLE, PASS, failed, type Rule } from './rule';

const MESSAGES = {
  circular: {
    zh: '{sheet} 的 {address} 公式循环引用（{formula}），结果不可靠',
    en: '{sheet} {address} has a circular formula ({formula})',
  },
  advice: {
    zh: '请改公式的范围，不要把本格或用到本格的合计算在内',
    en: 'Change its range so that it does not include itself',
  },
} as const satisfies Catalogue<string>;

const MOST_CELLS_OF_A_RANGE = 5000;
const FORMULA_LENGTH_SHOWN = 40;

interface Node {
  readonly grid: Grid;
  readonly at: Position;
  readonly formula: string;
}

export const circularFormula: Rule = {
  id: 'CELL-2',
  severity: 'error',
  kind: { zh: '公式循环引用', en: 'A formula depends on itself' },
  isObstacle: true,
  basis: '循环引用的合计不可靠',
  check({ grids }) {
    const nodes = formulasOf(grids);
    if (nodes.size === 0) return [NOT_APPLICABLE];
    const circular = nodesOnCycles(nodes);
    if (circular.length === 0) return [PASS];
    return [
      failed(
        ...circular.map((node) => ({
          rule: circularFormula.id,
          severity: circularFormula.severity,
          lines: [
            message(MESSAGES, 'circular', {
              sheet: node.grid.name,
              address: cellFilling({ sheet: node.grid.name, at: node.at }),
              formula: `=${node.formula.slice(0, FORMULA_LENGTH_SHOWN)}`,
            }),
            message(MESSAGES, 'advice'),
          ],
          cells: [
            {
              sheet: node.grid.name,
              at: node.at,
              text: node.grid.cells[node.at.row]?.[node.at.column]?.text ?? '',
            },
          ],
          suspects: [],
        })),
      ),
    ];
  },
};

const nodeKey = (sheet: string, at: Position): string => `${sheet}\u0000${at.row}:${at.column}`;

function formulasOf(grids: readonly Grid[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const grid of grids)
    grid.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        const at = { row, column };
        if (cell?.formula) nodes.set(nodeKey(grid.name, at), { grid, at, formula: cell.formula });
      }),
    );
  return nodes;
}

/** Depth-first with an explicit stack; every node met again on its own path lies on a cycle. One node a cycle is reported. */
function nodesOnCycles(nodes: ReadonlyMap<string, Node>): Node[] {
  const state = new Map<string, 'open' | 'done'>();
  const found: Node[] = [];
  for (const start of nodes.keys()) {
    if (state.has(start)) continue;
    const stack: { key: string; next: string[] }[] = [];
    const enter = (key: string): void => {
      const node = nodes.get(key);
      state.set(key, 'open');
      stack.push({ key, next: node ? precedents(node, nodes) : [] });
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const key = top.next.pop();
      if (key === undefined) {
        state.set(top.key, 'done');
        stack.pop();
      } else if (state.get(key) === 'open') {
        const node = nodes.get(key);
        if (node && !found.includes(node)) found.push(node);
      } else if (!state.has(key)) enter(key);
    }
  }
  return found;
}

/** Formula cells that a formula reads. */
function precedents({ grid, formula }: Node, nodes: ReadonlyMap<string, Node>): string[] {
  const keys: string[] = [];
  for (const { sheet = grid.name, from, to } of referencesIn(formula)) {
    const size = (to.row - from.row + 1) * (to.column - from.column + 1);
    if (size > MOST_CELLS_OF_A_RANGE) {
      const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
      for (const [key, node] of nodes)
        if (node.grid.name === sheet && contains(area, node.at)) keys.push(key);
      continue;
    }
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) {
        const key = nodeKey(sheet, { row, column });
        if (nodes.has(key)) keys.push(key);
      }
  }
  return keys;
}
