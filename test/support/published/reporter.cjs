/** Says in one line, at the end of a run, how many tests on published texts were skipped and why. */
const { AS_PUBLISHED, FOLDER } = require('./marks.cjs');

const isOnPublished = ({ status, ancestorTitles }) =>
  status === 'pending' && ancestorTitles.some((title) => title.endsWith(AS_PUBLISHED));

const skippedIn = (files) => files.flatMap(({ testResults }) => testResults).filter(isOnPublished).length;

/** Nothing where nothing was skipped. */
const lineFor = (skipped) =>
  skipped === 0
    ? ''
    : `Skipped ${skipped} of the tests on published texts: the texts are not ours to copy; they run where ${FOLDER} lies beside the repository`;

class PublishedReporter {
  onRunComplete(_contexts, { testResults }) {
    const line = lineFor(skippedIn(testResults));
    if (line !== '') process.stderr.write(`\n${line}\n`);
  }
}

module.exports = Object.assign(PublishedReporter, { lineFor, skippedIn });
