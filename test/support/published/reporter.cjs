/** Says in one line, at the end of a run, how many tests on published texts were skipped and why. */
const { AS_PUBLISHED, FOLDER } = require('./marks.cjs');

const isOnPublished = ({ status, ancestorTitles }) =>
  status === 'pending' && ancestorTitles.some((title) => title.endsWith(AS_PUBLISHED));

class PublishedReporter {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults.flatMap((file) => file.testResults).filter(isOnPublished).length;
    const line = PublishedReporter.lineFor(skipped);
    if (line !== '') process.stderr.write(`${line}\n`);
  }

  /** Nothing where nothing was skipped. */
  static lineFor(skipped) {
    if (skipped === 0) return '';
    return `${skipped} tests on published texts were skipped: the texts are not ours to copy; they run where ${FOLDER}/cases lies beside the repository`;
  }
}

module.exports = PublishedReporter;
