/** What is no behaviour and so is not mutated: the phrases of a catalogue, and the texts of errors that only a programmer sees. */
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';

const isCatalogue = (node) =>
  node.type === 'TSSatisfiesExpression' &&
  node.typeAnnotation.type === 'TSTypeReference' &&
  node.typeAnnotation.typeName.name === 'Catalogue';

const isThrownByProgrammer = (node) => node.type === 'NewExpression' && node.callee.name === 'Error';

const ignorer = {
  shouldIgnore({ node }) {
    if (isCatalogue(node)) return 'The phrases of a catalogue are data; tests render those that matter.';
    if (isThrownByProgrammer(node)) return 'The text of an error that only a programmer sees.';
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'no-behaviour', ignorer)];
