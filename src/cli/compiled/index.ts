export { COMPILED_FOLDER, compiledFileOf, runPart, useCompiled, wrappedScript } from './compiled';
