/** A packet as text and back. What is pasted may be anything: it is looked at, never trusted. */
import type { Message } from '../../core/messages';
import { message } from '../../core/messages';
import { formsOf } from '../model/form-in-use';
import { settingsIn } from '../model/settings';
import { printKept } from '../model/supplement';
import { readKept } from '../model/supplement-reading';
import { PACKET_WORDS } from '../words/packet';
import { armoured, openArmour, type Flaw } from './armour';
import { listOf, printGrid, readGrid } from './grid-json';
import { packetSettings, type Packet } from './packet';

/** `head`: a line for people, that says what this is and where it goes. */
export function printPacket({ name, grids, settings, supplement }: Packet, head: string): string {
  const data = JSON.stringify({
    name,
    grids: grids.map(printGrid),
    settings,
    supplement: printKept(supplement),
  });
  return `${head}\n${armoured(data)}\n`;
}

export type PacketReading =
  { readonly ok: true; readonly packet: Packet } | { readonly ok: false; readonly problem: Message };

const refused = (flaw: Flaw): PacketReading => ({ ok: false, problem: message(PACKET_WORDS, flaw) });

export function readPacket(text: string): PacketReading {
  const opened = openArmour(text);
  if (!opened.ok) return refused(opened.flaw);
  const packet = packetIn(parsed(opened.data));
  return packet ? { ok: true, packet } : refused('spoilt');
}

function packetIn(json: unknown): Packet | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { name, grids, settings, supplement } = json as Record<string, unknown>;
  const read = listOf(grids, readGrid);
  if (typeof name !== 'string' || !read || typeof supplement !== 'string') return undefined;
  const known = settingsIn(typeof settings === 'object' && settings !== null ? { ...settings } : {});
  return {
    name,
    grids: read,
    settings: packetSettings(known),
    supplement: readKept(supplement, formsOf(known)),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
