/** The service that WPS runs on each computer: it enters add-ins from a server into WPS's own list. */
import type { ProgramKind } from '../types';

/** Started by a protocol of WPS; a browser asks its user first. */
export const START = 'ksoWPSCloudSvr://start=RelayHttpServer';

const ADDRESS = 'http://127.0.0.1:58890';
const PATIENCE = 3000;

export interface OnlineAddon {
  readonly name: string;
  /** Of its pages, with a slash at the end. */
  readonly url: string;
  readonly version: string;
}

export type Order = 'enable' | 'disable';

/** As the service reads it: base64 of the UTF-8 of JSON. */
export function orderText(order: Order, program: ProgramKind, { name, url, version }: OnlineAddon): string {
  const parts = { cmd: order, name, url, addonType: program, online: 'true', version, customDomain: '' };
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes));
}

/** Whether WPS said that it is done; undefined where nobody answers. */
export type ServiceAnswer = 'done' | 'refused' | undefined;

/** Each is told by itself. */
const PROGRAMS: readonly ProgramKind[] = ['et', 'wps'];

/** Enters the add-in for both programs, or takes it out of both: `partly` where only one of them took it. */
export async function tellForAll(
  order: Order,
  addon: OnlineAddon,
  tell: (text: string) => Promise<ServiceAnswer> = tellService,
): Promise<ServiceAnswer | 'partly'> {
  const answers: ServiceAnswer[] = [];
  for (const program of PROGRAMS) {
    const answer = await tell(orderText(order, program, addon));
    answers.push(answer);
    if (answer === undefined) break;
  }
  if (answers.every((answer) => answer === 'done')) return 'done';
  return answers.includes('done') ? 'partly' : answers.at(-1);
}

/** By a plain request, as WPS's own page does it: one that is asked beforehand is not answered. */
export const tellService = (
  text: string,
  make: () => XMLHttpRequest = () => new XMLHttpRequest(),
): Promise<ServiceAnswer> =>
  new Promise((resolve) => {
    const request = make();
    request.open('POST', `${ADDRESS}/deployaddons/runParams`);
    request.timeout = PATIENCE;
    request.onload = () => {
      const isDone = request.status === 200 && ['OK', ''].includes(request.responseText);
      resolve(isDone ? 'done' : 'refused');
    };
    request.onerror = request.ontimeout = () => resolve(undefined);
    request.send(text);
  });
