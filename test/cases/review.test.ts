/** A whole publication reviewed by itself says what its workbook and its text say together, in whatever way its tables are laid out. */
import { check } from '../../src/core/check';
import { render, type Message } from '../../src/core/messages';
import { proofread, type TextFinding } from '../../src/core/proofread';
import { review } from '../../src/core/review/engine';
import { WAYS } from '../hosts/files/docx/read/laid-out';
import { caseGrids } from '../support/case-workbook';
import { IS_WHOLE } from '../support/proof';
import { publicationDocx, readBack } from '../support/publication-docx';
import { LUKOU_DEPARTMENT } from './data/lukou-2020';
import { ownLukou } from './narrative/own/lukou';
import { ownPlanted, ownPutuo } from './narrative/own/putuo';

const CASES = [
  ['lukou-2020', LUKOU_DEPARTMENT, 2020, ownLukou],
  ['putuo-finance-2024', '甲区财政局', 2024, ownPutuo],
  ['putuo-finance-2024-planted-errors', '甲区财政局', 2024, ownPlanted],
] as const;

/** Places are called otherwise in a document than in a workbook, and nothing else is. */
const words = (message: Message): string => render(message, 'zh-CN', () => '某处');

const ofText = ({ rule, paragraph, offset, message, expected }: TextFinding): string =>
  [rule, paragraph, offset, words(message), expected].join(' ');

/** Every way with every case in the whole proof; each with one of them in `npm test`. */
const waysOf = (name: string): readonly string[] => {
  const turn = CASES.findIndex(([one]) => one === name);
  return Object.keys(WAYS).filter((_, at) => IS_WHOLE || at % CASES.length === turn);
};

describe.each(CASES)('%s', (name, department, year, explanation) => {
  const grids = caseGrids(name);
  const inWorkbook = check(grids);

  it.each(waysOf(name))('%s', async (way) => {
    const published = await readBack(
      publicationDocx({ year, department, grids, explanation: explanation(), way }),
    );
    const reviewed = review(published);
    expect(reviewed.unread).toEqual([]);
    expect(reviewed.tables.map(({ table }) => table.id).sort()).toEqual(
      inWorkbook.set.tables.map(({ id }) => id).sort(),
    );
    const told = (findings: typeof inWorkbook.findings): string[] =>
      findings.map(({ rule, severity, lines }) => [rule, severity, ...lines.map(words)].join(' ')).sort();
    expect(told(reviewed.check.findings)).toEqual(told(inWorkbook.findings));
    expect(reviewed.check.outcomes).toEqual(inWorkbook.outcomes);
    const against = proofread(published.text, inWorkbook.set, { unfilled: inWorkbook.solution.solved });
    expect(reviewed.text.findings.map(ofText)).toEqual(against.findings.map(ofText));
    expect(reviewed.text.numbers).toEqual(against.numbers);
    expect(reviewed.text.ledger.length).toBeGreaterThan(60);
  });

  it('names no cell by an address', async () => {
    const published = await readBack(
      publicationDocx({ year, department, grids, explanation: explanation() }),
    );
    const { check: checked, text, places } = review(published);
    const lines = [
      ...checked.findings.flatMap((finding) => finding.lines),
      ...text.findings.flatMap(({ message, evidence }) => [message, ...evidence]),
    ];
    const said = lines.map((line) => render(line, 'zh-CN', places.wordsOf));
    expect(said.filter((line) => /![A-Z]+\d|(?<![A-Z0-9-])[A-Z]{1,2}\d{1,3}(?![\d-])/.test(line))).toEqual(
      [],
    );
    const cells = checked.findings.flatMap((finding) => finding.cells);
    expect(cells.map(({ sheet, at }) => places.ofCell(sheet, at, 'zh-CN'))).not.toContainEqual(
      expect.stringMatching(/!/),
    );
  });
});
