/** Which rooms of core are mutated, and which tests have to notice. */

/** Tests of other rooms that speak of this one. */
const ALSO = { recognise: ['tables'] };

/** What measures over many workbooks, holds the list of identities, or reads the published cases: data, and seconds of it. */
const SLOW = /(measured|habits|blocks|bounded|families|arithmetic|large|large-merge)\.test\.ts$/;

const rooms = (process.env.ROOMS ?? 'amount,identities,check,fill,locate,recognise').split(',');
const tested = [...new Set(rooms.flatMap((room) => [room, ...(ALSO[room] ?? [])]))];

module.exports = { rooms, tested, SLOW };
