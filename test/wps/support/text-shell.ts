/** WPS around the simulated 文字, and more than one document in it. */
import type { WriterWps } from '../../../src/wps/types';
import { SimWriter, pageOf, type SimDocument } from '../../wps-host/writer/document';
import { surroundings, type Surroundings } from './surroundings';

export interface SimulatedText extends Omit<Surroundings, 'shell'> {
  readonly application: WriterWps;
  readonly writer: SimWriter;
}

export function openWpsText(document: SimDocument | undefined): SimulatedText {
  const { shell, ...around } = surroundings();
  const writer = new SimWriter(document);
  const { application: page } = pageOf(writer);
  const whole: Readonly<Record<string, unknown>> = { ...shell, Name: 'Microsoft Word', Workbooks: undefined };
  const application = new Proxy(
    {},
    {
      get: (_, name) => (name in whole ? whole[String(name)] : (Reflect.get(page, name) as unknown)),
      set: (_, name, value) => Reflect.set(page, name, value),
    },
  ) as WriterWps;
  return { ...around, application, writer };
}
