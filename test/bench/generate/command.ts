/** `npm run generate -- --sets N --layout L|all --seed S --errors K [--kind KIND] --unit 元|万元 --rounding exact|independent --supplement FORM --out DIR` */
import { runGenerate } from './command/run';

process.exitCode = runGenerate(process.argv.slice(2), process.stdout, process.stderr);
