/** A whole document as plain data, to be compared before and after. */
import type { WordDocument } from './document';
import { PLAIN } from './look';
import type { Look } from './look';
import { STANDARD, isChar, isEdge, isParagraph } from './story';
import type { Atom, ControlState, Edge, Node } from './story';

/** Text, looks, layout, controls, pictures, comments, and what stands beside the text. Not in it: ids of controls, the selection. */
export function snapshot(document: WordDocument): unknown {
  const beside = besideOf(document);
  return {
    ...(beside.length > 0 && { beside }),
    text: document.$story.nodes.map(nodeSnapshot),
    comments: document.$comments.map(({ content, $range }) => [content, $range.text]),
  };
}

/** A header that nobody has written into is none. */
const besideOf = ({ $sections }: WordDocument): unknown[] =>
  $sections.flatMap((section, at) =>
    Object.entries(section).flatMap(([kind, types]) =>
      Object.entries(types as Record<string, WordDocument>).flatMap(([type, text]) =>
        text.$text === '' ? [] : [[at, kind, type, snapshot(text)]],
      ),
    ),
  );

const nodeSnapshot = (node: Node): unknown =>
  isParagraph(node)
    ? {
        parts: partsOf(node.atoms),
        layout: differing(node.layout, STANDARD),
        ...(node.cell && { cell: [node.cell.row, node.cell.column] }),
        ...(node.cell?.shape?.shading && { shading: node.cell.shape.shading }),
      }
    : edgeSnapshot(node);

function partsOf(atoms: readonly Atom[]): unknown[] {
  const parts: unknown[] = [];
  let run: { text: string; look: Look } | undefined;
  for (const atom of atoms) {
    if (isChar(atom) && run && JSON.stringify(run.look) === JSON.stringify(atom.look)) run.text += atom.char;
    else if (isChar(atom)) parts.push((run = { text: atom.char, look: atom.look }));
    else {
      run = undefined;
      parts.push(isEdge(atom) ? edgeSnapshot(atom) : { ...atom.picture });
    }
  }
  return parts.map((part) => (isRun(part) ? { text: part.text, ...differing(part.look, PLAIN) } : part));
}

const isRun = (part: unknown): part is { readonly text: string; readonly look: Look } =>
  typeof part === 'object' && part !== null && 'look' in part;

const edgeSnapshot = ({ edge, control }: Edge): unknown =>
  edge === 'close' ? '⟩' : ['⟨', control.tag, control.title, control.appearance, locks(control)];

const locks = ({ cannotEdit, cannotDelete }: ControlState): string =>
  `${cannotEdit ? 'E' : ''}${cannotDelete ? 'D' : ''}`;

const differing = (own: object, usual: object): object =>
  Object.fromEntries(
    Object.entries(own).filter(([name, value]) => (usual as Record<string, unknown>)[name] !== value),
  );
