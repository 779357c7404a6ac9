/** The standard security handler of PDF (ISO 32000-2, 7.6), to make encrypted files for tests. */
import { createCipheriv, createHash } from 'node:crypto';
import type { Encryption } from './types';

export interface Cipher {
  readonly dictionary: string;
  /** Of the file, as hexadecimal digits. */
  readonly id: string;
  hide(bytes: Uint8Array, number: number): Uint8Array;
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const ID = '00112233445566778899aabbccddeeff';
/** Everything is allowed but what the first two bits keep. */
const PERMISSIONS = -4;
/** Always the same, so that files are. */
const VECTOR = Buffer.from('0f0e0d0c0b0a09080706050403020100', 'hex');

const md5 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Node no longer has it. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    const [first, second] = [box[a] ?? 0, box[b] ?? 0];
    box[a] = second;
    box[b] = first;
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let other = 0;
  return Buffer.from(bytes).map((byte, index) => {
    const at = (index + 1) & 255;
    other = (other + (box[at] ?? 0)) & 255;
    swap(at, other);
    return byte ^ (box[((box[at] ?? 0) + (box[other] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}

const aes = (name: string, key: Uint8Array, vector: Uint8Array, bytes: Uint8Array, padded = true): Buffer => {
  const cipher = createCipheriv(name, key, vector).setAutoPadding(padded);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
};

const padded = (password: string): Buffer =>
  Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

const OWNER = 'owner';

export function cipherFor(encryption: Encryption, password: string): Cipher {
  return encryption === 'aes-256' ? newCipher(password) : oldCipher(encryption, password);
}

function oldCipher(encryption: 'rc4-40' | 'rc4-128' | 'aes-128', password: string): Cipher {
  const isShort = encryption === 'rc4-40';
  const length = isShort ? 5 : 16;
  const times = isShort ? 1 : 20;
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const again = (digest: Buffer): Buffer => {
    let result = digest;
    if (!isShort) for (let turn = 0; turn < 50; turn++) result = md5(result.subarray(0, length));
    return result.subarray(0, length);
  };
  const chained = (key: Buffer, bytes: Buffer): Buffer => {
    let result = bytes;
    for (let turn = 0; turn < times; turn++) result = rc4(key.map((byte) => byte ^ turn) as Buffer, result);
    return result;
  };
  const owner = chained(again(md5(padded(OWNER))), padded(password));
  const id = Buffer.from(ID, 'hex');
  const key = again(md5(padded(password), owner, permissions, id));
  const user = isShort
    ? rc4(key, PADDING)
    : Buffer.concat([chained(key, md5(PADDING, id)), Buffer.alloc(16)]);
  const common = `/Filter /Standard /P ${PERMISSIONS} /O <${owner.toString('hex')}> /U <${user.toString('hex')}>`;
  const filter =
    '/CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF';
  const kinds = {
    'rc4-40': '/V 1 /R 2',
    'rc4-128': '/V 2 /R 3 /Length 128',
    'aes-128': `/V 4 /R 4 /Length 128 ${filter}`,
  };
  return {
    dictionary: `<< ${common} ${kinds[encryption]} >>`,
    id: ID,
    hide(bytes, number) {
      const place = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
      const salt = encryption === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0);
      const own = md5(key, place, salt).subarray(0, Math.min(length + 5, 16));
      if (encryption !== 'aes-128') return rc4(own, bytes);
      return Buffer.concat([VECTOR, aes('aes-128-cbc', own, VECTOR, bytes)]);
    },
  };
}

/** Revision 6: a hash that is made at least 64 times anew. */
function hashOf(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let key = createHash('sha256')
    .update(Buffer.concat([password, salt, user]))
    .digest();
  for (let turn = 0, last = 0; turn < 64 || last > turn - 32; turn++) {
    const one = Buffer.concat([password, key, user]);
    const mixed = aes(
      'aes-128-cbc',
      key.subarray(0, 16),
      key.subarray(16, 32),
      Buffer.concat(Array<Buffer>(64).fill(one)),
      false,
    );
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(['sha256', 'sha384', 'sha512'][rest] ?? '')
      .update(mixed)
      .digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function newCipher(password: string): Cipher {
  const key = createHash('sha256').update('a key for tests').digest();
  const none = Buffer.alloc(0);
  const zero = Buffer.alloc(16);
  const salts = (name: string): readonly [Buffer, Buffer] => [
    Buffer.from(`${name}-valid`.slice(0, 8)),
    Buffer.from(`${name}-thekey`.slice(0, 8)),
  ];
  const side = (word: string, [valid, forKey]: readonly [Buffer, Buffer], user: Buffer): [Buffer, Buffer] => {
    const known = Buffer.from(word, 'utf8');
    const check = Buffer.concat([hashOf(known, valid, user), valid, forKey]);
    return [check, aes('aes-256-cbc', hashOf(known, forKey, user), zero, key, false)];
  };
  const [user, userKey] = side(password, salts('us'), none);
  const [owner, ownerKey] = side(OWNER, salts('ow'), user);
  const permissions = Buffer.alloc(16);
  permissions.writeInt32LE(PERMISSIONS);
  permissions.write('\u00ff\u00ff\u00ff\u00ffTadbtest', 4, 'latin1');
  const told = aes('aes-256-ecb', key, none, permissions, false);
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  const filter =
    '/CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF';
  return {
    dictionary: `<< /Filter /Standard /V 5 /R 6 /Length 256 /P ${PERMISSIONS} /O ${hex(owner)} /U ${hex(user)} /OE ${hex(ownerKey)} /UE ${hex(userKey)} /Perms ${hex(told)} ${filter} >>`,
    id: ID,
    hide: (bytes) => Buffer.concat([VECTOR, aes('aes-256-cbc', key, VECTOR, bytes)]),
  };
}
