/** SARIF 2.1.0, for programs that gather the findings of many tools. */
import { VERSION } from '../../../hosts/version';
import type { Severity } from '../../../core/check';
import { linesToPrint, type CellJson, type FindingJson } from '../../json/check-json';
import type { Digest } from '../digest';
import type { BatchFormat, Results } from '../formats';
import type { KnownRule } from '../kinds';
import { relativeUri } from '../relative-uri';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', hint: 'note' };

const ruleOf = ({ id, severity, kind, formula, basis }: KnownRule): object => ({
  id,
  shortDescription: { text: kind },
  ...(formula === undefined ? {} : { fullDescription: { text: formula } }),
  help: { text: [kind, formula, basis].filter((part) => part !== undefined).join('\n') },
  defaultConfiguration: { level: LEVELS[severity] },
});

interface Place {
  readonly uri: string;
  readonly cell?: CellJson;
}

const locationOf = ({ uri, cell }: Place): object => ({
  physicalLocation: { artifactLocation: { uri } },
  ...(cell
    ? {
        logicalLocations: [
          {
            name: cell.place ?? cell.address,
            fullyQualifiedName: `${cell.sheet}!${cell.address}`,
            kind: 'cell',
          },
        ],
      }
    : {}),
});

const resultOf = (finding: FindingJson, uri: string, index: number | undefined): object => {
  const [first, ...others] = finding.cells.map((cell) => locationOf({ uri, cell }));
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: linesToPrint(finding).join('\n') },
    locations: [first ?? locationOf({ uri })],
    ...(others.length > 0 ? { relatedLocations: others } : {}),
  };
};

/** A file that could not be checked is no result, but a notification of the run. */
const notificationOf = ({ error }: Digest, uri: string): object => ({
  level: 'error',
  message: { text: error },
  locations: [locationOf({ uri })],
});

export const sarif: BatchFormat = {
  forPeople: false,
  write(results, sink) {
    const { digests, rules, locale, folder } = results;
    const indexes = new Map(rules.rules.map(({ id }, index) => [id, index]));
    const driver = { name: 'juesuan', version: VERSION, language: locale, rules: rules.rules.map(ruleOf) };
    sink.write(
      `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},`,
    );
    sink.write(
      `"columnKind":"utf16CodeUnits","invocations":[${JSON.stringify(invocation(results))}],"results":[`,
    );
    let separator = '\n';
    for (const digest of digests) {
      const uri = relativeUri(folder, digest.file);
      for (const finding of results.entry(digest).workbook.findings) {
        sink.write(separator + JSON.stringify(resultOf(finding, uri, indexes.get(finding.rule))));
        separator = ',\n';
      }
    }
    sink.write('\n]}]}\n');
  },
};

function invocation({ digests, folder }: Results): object {
  const unreadable = digests.filter(({ error }) => error !== undefined);
  return {
    executionSuccessful: unreadable.length === 0,
    toolExecutionNotifications: unreadable.map((digest) =>
      notificationOf(digest, relativeUri(folder, digest.file)),
    ),
  };
}
